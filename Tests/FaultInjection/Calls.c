// The calls themselves. Each asks the plan first, then does what the system does.

#include "Watch.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define EXPORTED __attribute__((visibility("default")))
/// The name under which programs with 64-bit offsets call the same.
#define ALSO(name, call) extern __typeof__(call) name __attribute__((alias(#call), visibility("default")));

static bool is_there(const char *path) {
  return syscall(SYS_faccessat, AT_FDCWD, path, F_OK) == 0;
}

static int open_at(int folder, const char *path, int flags, mode_t mode) {
  char buffer[PATH_MAX];
  const char *watched = folder == AT_FDCWD || path[0] == '/' ? watch_path(path, buffer) : NULL;
  if (!watched) return syscall(SYS_openat, folder, path, flags, mode);
  bool is_new = (flags & O_CREAT) && !is_there(watched);
  enum class class = is_new ? NEEDS_ROOM : flags & (O_WRONLY | O_RDWR | O_TRUNC) ? CHANGES : READS;
  if (plan_meet("open", class, watched) != DONE) return -1;
  int file = syscall(SYS_openat, folder, path, flags, mode);
  int error = errno;
  if (file >= 0) watch_opened(file);
  if (file >= 0 && is_new) disk_made(watched);
  errno = error;
  return file;
}

static mode_t mode_in(int flags, va_list rest) {
  return flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
}

EXPORTED int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = mode_in(flags, rest);
  va_end(rest);
  return open_at(AT_FDCWD, path, flags, mode);
}
ALSO(open64, open)

EXPORTED int openat(int folder, const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = mode_in(flags, rest);
  va_end(rest);
  return open_at(folder, path, flags, mode);
}
ALSO(openat64, openat)

EXPORTED int close(int file) {
  watch_closed(file);
  return syscall(SYS_close, file);
}

EXPORTED ssize_t read(int file, void *bytes, size_t count) {
  const char *path = watch_file(file);
  if (path && plan_meet("read", READS, path) != DONE) return -1;
  return syscall(SYS_read, file, bytes, count);
}

EXPORTED ssize_t pread(int file, void *bytes, size_t count, off_t offset) {
  const char *path = watch_file(file);
  if (path && plan_meet("pread", READS, path) != DONE) return -1;
  return syscall(SYS_pread64, file, bytes, count, offset);
}
ALSO(pread64, pread)

/// How many of `count` bytes may be written at `offset`; -1 where none may.
static ssize_t allowed(const char *name, int file, size_t count, off_t offset) {
  const char *path = watch_file(file);
  if (!path) return count;
  struct stat state;
  bool grows = fstat(file, &state) == 0 && offset + (off_t)count > state.st_size;
  switch (plan_meet(name, grows ? NEEDS_ROOM : CHANGES, path)) {
  case DONE: return count;
  case REFUSED: return -1;
  case HALVED: return count > 1 ? count / 2 : count;
  }
  return -1;
}

EXPORTED ssize_t write(int file, const void *bytes, size_t count) {
  if (!watch_file(file)) {
    ssize_t written = syscall(SYS_write, file, bytes, count);
    if (file == STDOUT_FILENO && written > 0) plan_said(written);
    return written;
  }
  off_t offset = lseek(file, 0, SEEK_CUR);
  ssize_t most = allowed("write", file, count, offset);
  if (most < 0) return -1;
  ssize_t done = syscall(SYS_write, file, bytes, most);
  if (done > 0) disk_written(file, offset, done);
  return done;
}

EXPORTED ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
  ssize_t most = allowed("pwrite", file, count, offset);
  if (most < 0) return -1;
  ssize_t done = syscall(SYS_pwrite64, file, bytes, most, offset);
  if (done > 0 && watch_file(file)) disk_written(file, offset, done);
  return done;
}
ALSO(pwrite64, pwrite)

EXPORTED int fallocate(int file, int mode, off_t offset, off_t count) {
  const char *path = watch_file(file);
  if (path && plan_meet("fallocate", NEEDS_ROOM, path) != DONE) return -1;
  return syscall(SYS_fallocate, file, mode, offset, count);
}
ALSO(fallocate64, fallocate)

EXPORTED int posix_fallocate(int file, off_t offset, off_t count) {
  return fallocate(file, 0, offset, count) == 0 ? 0 : errno;
}
ALSO(posix_fallocate64, posix_fallocate)

EXPORTED int ftruncate(int file, off_t size) {
  const char *path = watch_file(file);
  if (path && plan_meet("ftruncate", CHANGES, path) != DONE) return -1;
  return syscall(SYS_ftruncate, file, size);
}
ALSO(ftruncate64, ftruncate)

static int synchronise(const char *name, long call, int file) {
  const char *path = watch_file(file);
  if (!path) return syscall(call, file);
  if (plan_meet(name, SYNCS, path) != DONE) {
    int error = errno;
    disk_sync_failed(file);
    errno = error;
    return -1;
  }
  // The disk of a test is the folder that survives; waiting for the real one would add nothing.
  disk_synced(file);
  return 0;
}

EXPORTED int fsync(int file) { return synchronise("fsync", SYS_fsync, file); }
EXPORTED int fdatasync(int file) { return synchronise("fdatasync", SYS_fdatasync, file); }

EXPORTED int rename(const char *from, const char *to) {
  char buffer[PATH_MAX];
  const char *watched = watch_path(to, buffer);
  if (watched && plan_meet("rename", CHANGES, watched) != DONE) return -1;
  return syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
}

EXPORTED int link(const char *from, const char *to) {
  char buffer[PATH_MAX];
  const char *watched = watch_path(to, buffer);
  if (watched && plan_meet("link", NEEDS_ROOM, watched) != DONE) return -1;
  return syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0);
}

EXPORTED int unlink(const char *path) {
  char buffer[PATH_MAX];
  const char *watched = watch_path(path, buffer);
  if (watched && plan_meet("unlink", CHANGES, watched) != DONE) return -1;
  return syscall(SYS_unlinkat, AT_FDCWD, path, 0);
}

EXPORTED int rmdir(const char *path) {
  char buffer[PATH_MAX];
  const char *watched = watch_path(path, buffer);
  if (watched && plan_meet("rmdir", CHANGES, watched) != DONE) return -1;
  return syscall(SYS_unlinkat, AT_FDCWD, path, AT_REMOVEDIR);
}

EXPORTED int mkdir(const char *path, mode_t mode) {
  char buffer[PATH_MAX];
  const char *watched = watch_path(path, buffer);
  bool is_new = watched && !is_there(watched);
  if (is_new && plan_meet("mkdir", NEEDS_ROOM, watched) != DONE) return -1;
  int made = syscall(SYS_mkdirat, AT_FDCWD, path, mode);
  int error = errno;
  if (made == 0 && is_new) disk_made(watched);
  errno = error;
  return made;
}
