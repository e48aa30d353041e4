import Results

extension Trouble {
  /// What the store does, with its errors as troubles of the job.
  @discardableResult
  static func storing<Value>(
    _ work: () throws(StoreError) -> Value
  ) throws(Trouble) -> Value {
    do { return try work() } catch { throw .store(error) }
  }
}
