import Dates

/// How late a refresher may come, however well the thing is remembered.
public struct RefresherLimit: Hashable, Sendable {
  /// The months for which a pass is valid: nobody goes longer than that without a refresher.
  public let months: Int
  /// The last day of the certificate that is held, or `nil`.
  public let expiry: Day?

  public init(months: Int, expiry: Day? = nil) {
    self.months = months
    self.expiry = expiry
  }

  /// The days before a certificate's last one by which everything was refreshed once more, so that
  /// there is time to sit the exam again.
  public static let lead = 30

  /// The latest day of the refresher that follows a review on `review`; a day after it at least.
  ///
  /// What is reviewed within the last ``lead`` days comes once more while the certificate is valid.
  public func latest(after review: Day) -> Day {
    let usual = max(review.adding(days: 1), review.adding(months: months))
    guard let expiry, review < expiry else { return usual }
    let early = expiry.adding(days: -Self.lead)
    return min(usual, review < early ? early : expiry)
  }
}
