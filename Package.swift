// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "netral",
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0")
  ],
  targets: [
    .target(name: "Text"),
    .target(name: "Dates"),
    .target(name: "Seals"),
    .target(name: "Law", dependencies: ["Text", "Dates"]),
    .target(name: "Asking", dependencies: ["Law", "Text", "Dates"]),
    .target(name: "Assessment", dependencies: ["Law", "Text", "Dates"]),
    .target(name: "QuestionBanks", dependencies: ["Assessment", "Law", "Text", "Dates"]),
    .target(name: "Results", dependencies: ["Assessment", "Text", "Dates", "Seals"]),
    .target(name: "Reports", dependencies: ["Law", "Text", "Dates"]),
    .target(name: "Certificates", dependencies: ["Text", "Dates", "Seals"]),
    .target(name: "Dialogue", dependencies: ["Text", "Dates"]),

    .executableTarget(name: "TextEmbedder"),
    .plugin(
      name: "EmbedText", capability: .buildTool(), dependencies: ["TextEmbedder"],
      path: "Sources/EmbedText"),
    .target(name: "Regulations", exclude: ["README.md"], plugins: ["EmbedText"]),

    .systemLibrary(
      name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .target(name: "Sodium", dependencies: ["Seals", "CSodium"]),

    .systemLibrary(
      name: "CCairo", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
    .systemLibrary(
      name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CQPDF", pkgConfig: "libqpdf", providers: [.apt(["libqpdf-dev"])]),
    .target(
      name: "Rendering",
      dependencies: ["Certificates", "Text", "Dates", "Seals", "CCairo", "CQREncode", "CQPDF"]),
    .target(
      name: "ResultsSQLite",
      dependencies: ["Results", "Seals", .product(name: "GRDB", package: "GRDB.swift")]),

    .systemLibrary(
      name: "CEditline", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .target(name: "Terminal", dependencies: ["Dialogue", "Text", "Dates", "CEditline"]),

    .testTarget(name: "TextTests", dependencies: ["Text"]),
    .testTarget(name: "DatesTests", dependencies: ["Dates"]),
    .testTarget(name: "SealsTests", dependencies: ["Seals", "Sodium"]),
    .testTarget(name: "LawTests", dependencies: ["Law", "Text", "Dates"]),
    .testTarget(name: "AskingTests", dependencies: ["Asking", "Law"]),
    .testTarget(name: "AssessmentTests", dependencies: ["Assessment", "Law", "Text", "Dates"]),
    .testTarget(
      name: "QuestionBanksTests", dependencies: ["QuestionBanks", "Assessment", "Law", "Text"]),
    .testTarget(
      name: "ShippedBankTests",
      dependencies: ["QuestionBanks", "Assessment", "Law", "Text", "Dates"]),
    .testTarget(name: "ReportsTests", dependencies: ["Reports", "Law", "Text", "Dates"]),
    .target(
      name: "CertificateSamples", dependencies: ["Certificates", "Text", "Dates", "Seals"],
      path: "Tests/CertificateSamples"),
    .testTarget(
      name: "CertificatesTests",
      dependencies: ["CertificateSamples", "Certificates", "Text", "Dates", "Seals", "Sodium"]),
    .testTarget(
      name: "RenderingTests",
      dependencies: [
        "CertificateSamples", "Rendering", "Certificates", "Text", "Dates", "Seals", "Sodium",
      ]),
    .testTarget(
      name: "ResultsTests",
      dependencies: ["Results", "Assessment", "Text", "Dates", "Seals", "Sodium"]),
    .testTarget(
      name: "ResultsSQLiteTests",
      dependencies: [
        "ResultsSQLite", "Results", "MemoryStore", "AppendProbe", "Assessment", "Text", "Dates",
        "Seals", "Sodium", .product(name: "GRDB", package: "GRDB.swift"),
      ]),

    .target(
      name: "MemoryStore", dependencies: ["Results", "Seals"], path: "Tests/MemoryStore"),
    .executableTarget(
      name: "AppendProbe", dependencies: ["ResultsSQLite", "Results", "Dates", "Text", "Sodium"],
      path: "Tests/AppendProbe"),
    .testTarget(name: "DialogueTests", dependencies: ["Dialogue"]),

    .target(name: "Pseudoterminal", path: "Tests/Pseudoterminal"),
    .executableTarget(
      name: "ConsoleProbe", dependencies: ["Terminal", "Dialogue", "Dates"],
      path: "Tests/ConsoleProbe"),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "Dialogue", "Dates", "Pseudoterminal", "ConsoleProbe"]),
  ]
)
