// What a power cut would leave, in the folder FAULTS_DISK.
//
// A file of the disk is known by a number that is never used again, the watched folder by 1. NUMBER
// holds a file's content as of its last sync, NUMBER.folder the lines "number name" of a folder as of
// its own last sync: a new, renamed or removed name survives only with that. `files` holds the lines
// "number inode" of all that were ever there. What was there at the start counts as synced.
//
// FAULTS_HISTORY is another empty folder, which takes a copy of all that after each sync, named by the
// number of its call, and 0 for the start. So one run shows what a power cut leaves wherever it comes.
//
// A sync that fails loses what it should have written: it stays readable, but no later sync writes it,
// unless it is written anew. That is what Linux does.

#include "Watch.h"

#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/// The system loses and writes whole pages.
enum { MOST_FILES = 4096, BLOCK = 4096, MOST_BLOCKS = 4096, MOST_BYTES = BLOCK * MOST_BLOCKS };

/// A file or folder on the disk.
struct kept {
  ino_t inode;
  int number;
  /// Which blocks a failed sync lost; NULL where none did.
  unsigned char *lost;
};

static char disk[PATH_MAX];
static const char *history;
static struct kept kept[MOST_FILES];
static int count;

static int open_plainly(const char *path, int flags) {
  return syscall(SYS_openat, AT_FDCWD, path, flags | O_CLOEXEC, 0600);
}

/// Makes a new file: an older one of that name may be part of the history.
static int create(const char *path) {
  syscall(SYS_unlinkat, AT_FDCWD, path, 0);
  return open_plainly(path, O_WRONLY | O_CREAT | O_EXCL);
}

static void name_of(char *path, int number, const char *ending) {
  snprintf(path, PATH_MAX, "%s/%d%s", disk, number, ending);
}

/// The newest file of this inode: a number is used again once its file is gone.
static struct kept *find(ino_t inode) {
  for (int index = count - 1; index >= 0; index--) {
    if (kept[index].inode == inode) return &kept[index];
  }
  return NULL;
}

static struct kept *add(ino_t inode) {
  if (count == MOST_FILES) abort();
  struct kept *file = &kept[count++];
  *file = (struct kept){.inode = inode, .number = count};
  char path[PATH_MAX], line[64];
  snprintf(path, sizeof path, "%s/files", disk);
  int list = open_plainly(path, O_WRONLY | O_CREAT | O_APPEND);
  int length = snprintf(line, sizeof line, "%d %lu\n", file->number, (unsigned long)inode);
  syscall(SYS_write, list, line, length);
  syscall(SYS_close, list);
  return file;
}

static unsigned char now[MOST_BYTES], before[MOST_BYTES];

/// Reads a file whole, and returns how long it is; what is behind its end is zero up to `least`.
static size_t content(int file, unsigned char *bytes, size_t least) {
  ssize_t length = syscall(SYS_pread64, file, bytes, MOST_BYTES, 0);
  if (length == MOST_BYTES) abort();
  if (length < 0) length = 0;
  if ((size_t)length < least) memset(bytes + length, 0, least - length);
  return length;
}

static void save(const struct kept *file, const void *bytes, size_t length, mode_t mode) {
  char path[PATH_MAX];
  name_of(path, file->number, "");
  int copy = create(path);
  if (copy < 0 || syscall(SYS_write, copy, bytes, length) != (ssize_t)length) abort();
  fchmod(copy, mode);
  syscall(SYS_close, copy);
}

/// Reads what stands in an open file now, also one that may only be written.
static size_t read_now(int file) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  int reader = open_plainly(link, O_RDONLY);
  size_t length = content(reader, now, 0);
  syscall(SYS_close, reader);
  return length;
}

/// Reads what is on the disk of it.
static void read_before(const struct kept *file, size_t least) {
  char path[PATH_MAX];
  name_of(path, file->number, "");
  int copy = open_plainly(path, O_RDONLY);
  content(copy, before, least);
  syscall(SYS_close, copy);
}

static size_t bytes_in(size_t block, size_t length) {
  size_t rest = length - block * BLOCK;
  return rest < BLOCK ? rest : BLOCK;
}

static void save_file(struct kept *file, int open_file, mode_t mode) {
  size_t length = read_now(open_file);
  if (file->lost) read_before(file, length);
  for (size_t block = 0; file->lost && block * BLOCK < length; block++) {
    size_t start = block * BLOCK;
    if (file->lost[block]) memcpy(now + start, before + start, bytes_in(block, length));
  }
  save(file, now, length, mode);
}

static void save_folder(const struct kept *folder, const char *path, bool is_start);

static void start_at(const char *path) {
  struct stat state;
  if (lstat(path, &state) != 0) return;
  struct kept *file = add(state.st_ino);
  if (S_ISDIR(state.st_mode)) return save_folder(file, path, true);
  int reader = open_plainly(path, O_RDONLY);
  save_file(file, reader, state.st_mode & 0777);
  syscall(SYS_close, reader);
}

static void save_folder(const struct kept *folder, const char *path, bool is_start) {
  char list[PATH_MAX], child[PATH_MAX];
  name_of(list, folder->number, ".folder");
  int lines = create(list);
  DIR *names = opendir(path);
  for (struct dirent *entry; names && (entry = readdir(names));) {
    if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) continue;
    if (snprintf(child, sizeof child, "%s/%s", path, entry->d_name) < 0) abort();
    if (is_start) start_at(child);
    struct kept *file = find(entry->d_ino);
    if (file) dprintf(lines, "%d %s\n", file->number, entry->d_name);
  }
  closedir(names);
  syscall(SYS_close, lines);
}

static void remember(void) {
  if (!history) return;
  char moment[PATH_MAX], from[PATH_MAX], to[PATH_MAX];
  snprintf(moment, sizeof moment, "%s/%ld", history, plan_number());
  syscall(SYS_mkdirat, AT_FDCWD, moment, 0700);
  DIR *names = opendir(disk);
  for (struct dirent *entry; names && (entry = readdir(names));) {
    if (entry->d_name[0] == '.') continue;
    if (snprintf(from, sizeof from, "%s/%s", disk, entry->d_name) < 0) abort();
    if (snprintf(to, sizeof to, "%s/%s", moment, entry->d_name) < 0) abort();
    syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0);
  }
  closedir(names);
}

void disk_start(const char *place, const char *folder) {
  snprintf(disk, sizeof disk, "%s", place);
  history = getenv("FAULTS_HISTORY");
  start_at(folder);
  remember();
}

void disk_made(const char *path) {
  struct stat state;
  if (!disk[0] || lstat(path, &state) != 0) return;
  struct kept *file = add(state.st_ino);
  char list[PATH_MAX];
  name_of(list, file->number, ".folder");
  if (S_ISDIR(state.st_mode)) syscall(SYS_close, open_plainly(list, O_WRONLY | O_CREAT));
  else save(file, "", 0, state.st_mode & 0777);
}

void disk_written(int file, off_t offset, size_t length) {
  struct stat state;
  if (!disk[0] || fstat(file, &state) != 0) return;
  struct kept *written = find(state.st_ino);
  if (!written || !written->lost) return;
  for (off_t block = offset / BLOCK; block * BLOCK < offset + (off_t)length; block++) {
    written->lost[block] = 0;
  }
}

void disk_synced(int file) {
  struct stat state;
  if (!disk[0] || fstat(file, &state) != 0) return;
  struct kept *synced = find(state.st_ino);
  if (!synced) return;
  if (S_ISDIR(state.st_mode)) save_folder(synced, watch_file(file), false);
  else save_file(synced, file, state.st_mode & 0777);
  remember();
}

void disk_sync_failed(int file) {
  struct stat state;
  if (!disk[0] || fstat(file, &state) != 0 || !S_ISREG(state.st_mode)) return;
  struct kept *failed = find(state.st_ino);
  if (!failed) return;
  size_t length = read_now(file);
  read_before(failed, length);
  if (!failed->lost) failed->lost = calloc(MOST_BLOCKS, 1);
  for (size_t block = 0; block * BLOCK < length; block++) {
    size_t start = block * BLOCK;
    failed->lost[block] |= memcmp(now + start, before + start, bytes_in(block, length)) != 0;
  }
}
