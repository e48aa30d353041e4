// Runs many cases in the time of one start: the program waits at its first call on a watched file,
// and a copy of it goes on for each request.
//
// A request is a line of assignments to the environment with tabs between them. FAULTS_INPUT,
// FAULTS_OUTPUT and FAULTS_ERRORS name files that become the copy's standard streams, and
// FAULTS_USER the user it goes on as. The answer is a line with the status that wait(2) gives.

#include "Watch.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/// Seconds after which a copy that hangs is ended.
enum { PATIENCE = 600 };

static void stream(const char *name, int number, int flags) {
  const char *path = getenv(name);
  if (!path) return;
  int file = syscall(SYS_openat, AT_FDCWD, path, flags, 0600);
  if (file < 0 || dup2(file, number) < 0) _exit(126);
  syscall(SYS_close, file);
}

static void become(char *request) {
  for (char *word = strtok(request, "\t"); word; word = strtok(NULL, "\t")) {
    char *value = strchr(word, '=');
    if (!value) continue;
    *value = 0;
    setenv(word, value + 1, 1);
  }
  stream("FAULTS_INPUT", 0, O_RDONLY);
  stream("FAULTS_OUTPUT", 1, O_WRONLY | O_CREAT | O_TRUNC);
  stream("FAULTS_ERRORS", 2, O_WRONLY | O_CREAT | O_TRUNC);
  const char *user = getenv("FAULTS_USER");
  if (user && setuid(atoi(user)) != 0) _exit(126);
  alarm(PATIENCE);
}

void serve(int control) {
  static char request[8192];
  FILE *requests = fdopen(control, "r");
  if (!requests) _exit(126);
  while (fgets(request, sizeof request, requests)) {
    request[strcspn(request, "\n")] = 0;
    pid_t copy = fork();
    if (copy == 0) {
      syscall(SYS_close, control);
      return become(request);
    }
    int status = 126 << 8;
    if (copy > 0) waitpid(copy, &status, 0);
    dprintf(control, "%d\n", status);
  }
  _exit(0);
}
