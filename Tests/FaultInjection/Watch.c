// Knows which open files lie in the watched folder.

#include "Watch.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { MOST_FILES = 1024 };

static char *paths[MOST_FILES];

static bool is_watched(const char *path) {
  const char *folder = getenv("FAULTS_FOLDER");
  if (!folder) return false;
  size_t length = strlen(folder);
  return strncmp(path, folder, length) == 0 && (path[length] == 0 || path[length] == '/');
}

const char *watch_path(const char *path, char *buffer) {
  if (path[0] == '/') return is_watched(path) ? path : NULL;
  if (!getcwd(buffer, PATH_MAX)) return NULL;
  size_t length = strlen(buffer);
  if (snprintf(buffer + length, PATH_MAX - length, "/%s", path) < 0) return NULL;
  return is_watched(buffer) ? buffer : NULL;
}

const char *watch_file(int file) { return file >= 0 && file < MOST_FILES ? paths[file] : NULL; }

void watch_closed(int file) {
  if (!watch_file(file)) return;
  free(paths[file]);
  paths[file] = NULL;
}

void watch_opened(int file) {
  watch_closed(file);
  if (file < 0 || file >= MOST_FILES) return;
  // The system's own name for it: the one it was opened by may lead through "..".
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = syscall(SYS_readlinkat, -100, link, path, sizeof path - 1);
  if (length <= 0) return;
  path[length] = 0;
  if (is_watched(path)) paths[file] = strdup(path);
}
