/// A library that is preloaded (LD_PRELOAD) into a program, counts its calls on files below one
/// folder, and at one of them does what it is told. What it is told stands in the environment:
///
///     FAULTS_FOLDER   the folder that is watched: absolute, without links; nothing else is touched
///     FAULTS_DO       kill, error or short; without it, calls are counted only
///     FAULTS_FIRST    the number of the call to do it at
///     FAULTS_LAST     the last one, where an error goes on; without it, the first is the only one
///     FAULTS_ERRNO    the error: ENOSPC fails only what needs room, EROFS only what changes, any
///                     other everything
///     FAULTS_CUT      the number of a call that is not done any more, whatever else was
///     FAULTS_LOG      a file that takes a line for each call:
///                     number, class (read, change, room, sync), name, path; and one for what
///                     is written to standard output: number of the last call, say, bytes
///     FAULTS_DISK     an empty folder that takes what a power cut would leave; see Disk.c
///     FAULTS_HISTORY  another empty folder that takes what one would have left before; see Disk.c
///     FAULTS_CONTROL  a descriptor with requests, see Serve.c
///
/// `kill` ends the program before the call is done. `short` does half of a write, and lets the next
/// write to the same file fail with ENOSPC. A sync that fails is not made up for by a later one that
/// does not: the system takes what it could not write for written (see Disk.c).
#pragma once
