import GRDB
import Results

/// Where in an operation SQLite failed: the same code means different things there.
enum Stage {
  case opening
  case reading
  case writing
  case committing
}

extension StoreError {
  /// What `error`, thrown while working on the file at `path`, means to a job.
  init(_ error: any Error, at path: String, while stage: Stage) {
    switch error {
    case let known as StoreError: self = known
    case let fault as DatabaseError: self = Self.meaning(of: fault, at: path, while: stage)
    default: self = .failed(reason: "\(error)")
    }
  }

  private static func meaning(
    of fault: DatabaseError, at path: String, while stage: Stage
  ) -> StoreError {
    let reason = fault.message ?? fault.resultCode.description
    switch fault.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy
    case .SQLITE_READONLY, .SQLITE_PERM: return .readOnly(path: path)
    case .SQLITE_FULL: return .full
    case .SQLITE_IOERR: return meaning(ofDisk: fault, at: path, while: stage)
    case .SQLITE_NOTADB where stage == .opening: return .cannotOpen(path: path, .notADatabase)
    case .SQLITE_NOTADB, .SQLITE_CORRUPT: return .damaged(.file(path: path, reason: reason))
    case .SQLITE_CANTOPEN: return .cannotOpen(path: path, .system(reason: nil))
    default: return .failed(reason: reason)
    }
  }

  private static func meaning(
    ofDisk fault: DatabaseError, at path: String, while stage: Stage
  ) -> StoreError {
    switch (fault.extendedResultCode, stage) {
    // A failed write leaves no whole commit behind; after a failed sync nobody can tell.
    case (.SQLITE_IOERR_WRITE, _), (.SQLITE_IOERR_SHMSIZE, _): .full
    case (_, .committing): .unconfirmed
    case (_, .opening), (_, .reading), (_, .writing): .unreachable(path: path)
    }
  }
}
