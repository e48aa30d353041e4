// Counts the calls on watched files, and decides what becomes of each.

#include "Watch.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static struct {
  bool is_read;
  char deed;
  long first, last, cut, count;
  int error, log;
  /// The file whose next write fails, since half of one was done.
  char halved[4096];
} plan = {.log = -1};

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

static long number(const char *name) {
  const char *text = getenv(name);
  return text ? atol(text) : 0;
}

void plan_read(void) {
  plan.is_read = true;
  const char *deed = getenv("FAULTS_DO"), *log = getenv("FAULTS_LOG");
  plan.deed = deed ? deed[0] : 0;
  plan.first = number("FAULTS_FIRST");
  plan.last = getenv("FAULTS_LAST") ? number("FAULTS_LAST") : plan.first;
  plan.cut = number("FAULTS_CUT");
  plan.error = number("FAULTS_ERRNO");
  if (log) plan.log = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND, 0600);
  if (getenv("FAULTS_DISK")) disk_start(getenv("FAULTS_DISK"), getenv("FAULTS_FOLDER"));
}

static void note(const char *name, enum class class, const char *path) {
  if (plan.log < 0) return;
  static const char *classes[] = {"read", "change", "room", "sync"};
  char line[4200];
  int length = snprintf(
    line, sizeof line, "%ld\t%s\t%s\t%s\n", plan.count, classes[class], name, path);
  syscall(SYS_write, plan.log, line, length);
}

void plan_said(size_t count) {
  if (plan.log < 0) return;
  char line[64];
  int length = snprintf(line, sizeof line, "%ld\tsay\t%zu\n", plan.count, count);
  syscall(SYS_write, plan.log, line, length);
}

long plan_number(void) { return plan.count; }

/// Whether a disk in the state that `error` tells of would refuse a call of `class`.
static bool concerns(int error, enum class class) {
  switch (error) {
  case ENOSPC: return class == NEEDS_ROOM;
  case EROFS: return class == CHANGES || class == NEEDS_ROOM;
  default: return true;
  }
}

static enum fate fate(const char *name, enum class class, const char *path) {
  bool is_write = strstr(name, "write") != NULL;
  if (plan.count == plan.cut) syscall(SYS_kill, getpid(), SIGKILL);
  if (is_write && plan.halved[0] && strcmp(plan.halved, path) == 0) {
    plan.halved[0] = 0;
    errno = ENOSPC;
    return REFUSED;
  }
  if (plan.count < plan.first || plan.count > plan.last) return DONE;
  switch (plan.deed) {
  case 'k':
    syscall(SYS_kill, getpid(), SIGKILL);
    return DONE;
  case 'e':
    if (!concerns(plan.error, class)) return DONE;
    errno = plan.error;
    return REFUSED;
  case 's':
    if (!is_write) return DONE;
    strncpy(plan.halved, path, sizeof plan.halved - 1);
    return HALVED;
  default: return DONE;
  }
}

enum fate plan_meet(const char *name, enum class class, const char *path) {
  pthread_mutex_lock(&turn);
  if (!plan.is_read) {
    const char *control = getenv("FAULTS_CONTROL");
    if (control) serve(atoi(control));
    plan_read();
  }
  plan.count++;
  note(name, class, path);
  enum fate met = fate(name, class, path);
  int error = errno;
  if (met != DONE) note("fault", class, path);
  pthread_mutex_unlock(&turn);
  errno = error;
  return met;
}
