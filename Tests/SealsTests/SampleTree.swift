import Seals
import Sodium
import Testing

func sodium() throws -> Sodium { try #require(Sodium()) }

func digest(_ digits: String) throws -> Digest { try #require(Digest(hexadecimal: digits)) }

/// The tree of eight leaves that implementations of RFC 6962 publish with their tests.
enum SampleTree {
  static let leaves = [
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657",
    "606162636465666768696a6b6c6d6e6f",
  ]
  /// The roots of its first 1 to 8 leaves.
  static let roots = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ]

  static func digests() throws -> [Digest] {
    try leaves.map { try sodium().leaf(of: try #require(bytes(hexadecimal: $0))) }
  }
}

/// The definitions of RFC 6962, section 2.1, word for word and as slow as they read.
struct Definition {
  let checker: Sodium

  func root(_ leaves: ArraySlice<Digest>) -> Digest {
    guard let only = leaves.first else { return checker.digest(of: []) }
    guard leaves.count > 1 else { return only }
    let (left, right) = halves(leaves)
    return checker.digest(of: [1] + root(left).bytes + root(right).bytes)
  }

  func path(_ place: Int, _ leaves: ArraySlice<Digest>) -> [Digest] {
    guard leaves.count > 1 else { return [] }
    let (left, right) = halves(leaves)
    return place < left.count
      ? path(place, left) + [root(right)] : path(place - left.count, right) + [root(left)]
  }

  func proof(_ first: Int, _ leaves: ArraySlice<Digest>, isWhole: Bool = true) -> [Digest] {
    if first == leaves.count { return isWhole ? [] : [root(leaves)] }
    let (left, right) = halves(leaves)
    return first <= left.count
      ? proof(first, left, isWhole: isWhole) + [root(right)]
      : proof(first - left.count, right, isWhole: false) + [root(left)]
  }

  private func halves(_ leaves: ArraySlice<Digest>) -> (ArraySlice<Digest>, ArraySlice<Digest>) {
    var power = 1
    while power * 2 < leaves.count { power *= 2 }
    return (leaves.prefix(power), leaves.dropFirst(power))
  }
}
