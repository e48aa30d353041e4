#pragma once

#define _GNU_SOURCE

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

/// What a call does to a disk.
enum class {
  READS,
  CHANGES,
  /// Changes, and needs room on the disk for it.
  NEEDS_ROOM,
  SYNCS,
};

/// What is to become of a call.
enum fate {
  DONE,
  /// `errno` says why.
  REFUSED,
  /// Half of a write.
  HALVED,
};

/// Reads the environment; the first call does so by itself.
void plan_read(void);
/// Counts a call on the file at `path`, and says what is to become of it; may not return.
enum fate plan_meet(const char *name, enum class class, const char *path);

/// Notes that the program wrote so many bytes to its standard output.
void plan_said(size_t count);
/// The number of the last call.
long plan_number(void);

/// The absolute path where it lies in the watched folder or is that folder, else NULL. `buffer` has
/// room for PATH_MAX bytes.
const char *watch_path(const char *path, char *buffer);
/// The path of an open file that is watched, else NULL.
const char *watch_file(int file);
void watch_opened(int file);
void watch_closed(int file);

/// Answers requests by copies of this process, and returns in each copy.
void serve(int control);

/// What is on the disk; every one does nothing where nobody asked for it.
void disk_start(const char *disk, const char *folder);
void disk_made(const char *path);
void disk_written(int file, off_t offset, size_t count);
void disk_synced(int file);
void disk_sync_failed(int file);
