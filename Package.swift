// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "netral",
  products: [
    // Preloaded into programs under test, so it must be a library of its own.
    .library(name: "FaultInjection", type: .dynamic, targets: ["FaultInjection"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    // Core: values in, values out.
    .target(name: "Text"),
    .target(name: "Dates", dependencies: ["Text"]),
    .target(name: "Seals", dependencies: ["Text", "Dates"]),
    .target(name: "Law", dependencies: ["Text", "Dates"]),
    .target(name: "CompiledLaw", dependencies: ["Law", "Dates"]),
    .target(name: "LawAnalysis", dependencies: ["Law", "Text", "Dates"]),
    .target(name: "LawEditions", dependencies: ["Law", "Text", "Dates"]),
    .target(name: "Asking", dependencies: ["Law", "Text", "Dates"]),
    .target(name: "Assessment", dependencies: ["Law", "Text", "Dates"]),
    .target(name: "QuestionBanks", dependencies: ["Assessment", "Law", "Text", "Dates"]),
    .target(
      name: "BankCoverage",
      dependencies: ["QuestionBanks", "Assessment", "LawAnalysis", "LawEditions", "Law", "Dates"]),
    .target(name: "Readings", dependencies: ["Law", "Text", "Dates"]),
    .target(name: "Refreshers", dependencies: ["Assessment", "Law", "Dates"]),
    .target(name: "Results", dependencies: ["Assessment", "Text", "Dates", "Seals"]),
    .target(name: "Certificates", dependencies: ["Text", "Dates", "Seals"]),
    .target(
      name: "VerificationPage", dependencies: ["Certificates", "Text", "Dates", "Seals"],
      plugins: ["EmbedText"]),
    .target(name: "Completion", dependencies: ["Text", "Dates"]),
    .target(name: "Tables", dependencies: ["Text", "Dates"]),
    .target(name: "ItemStatistics", dependencies: ["Assessment", "Tables", "Text"]),
    .target(
      name: "HRReports",
      dependencies: ["Completion", "Results", "Rosters", "Tables", "Text", "Dates"]),
    .target(name: "Rosters", dependencies: ["Results", "Text", "Dates"]),
    .target(
      name: "TrainingRecords",
      dependencies: ["Assessment", "Certificates", "Results", "Tables", "Text", "Dates"]),
    .target(
      name: "Reports",
      dependencies: ["Assessment", "BankCoverage", "LawEditions", "Law", "Text", "Dates"]),
    .target(name: "Dialogue", dependencies: ["Text", "Dates"]),

    // The law itself, built in as text.
    .executableTarget(name: "TextEmbedder"),
    .plugin(
      name: "EmbedText", capability: .buildTool(), dependencies: ["TextEmbedder"],
      path: "Sources/EmbedText"),
    .target(name: "Regulations", exclude: ["README.md"], plugins: ["EmbedText"]),
    .target(
      name: "Pledges", dependencies: ["Law", "Seals", "Text", "Dates"], plugins: ["EmbedText"]),

    // Shell: one outside thing each.
    .systemLibrary(
      name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CGLib", pkgConfig: "glib-2.0", providers: [.apt(["libglib2.0-dev"])]),
    .target(name: "NamedIDs", dependencies: ["CGLib"]),
    .target(name: "Zlib", dependencies: ["Certificates", "CZlib"]),
    .target(name: "Sodium", dependencies: ["Seals", "CNettle", "CSodium"]),
    .systemLibrary(
      name: "CCairo", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
    .systemLibrary(
      name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CQPDF", pkgConfig: "libqpdf", providers: [.apt(["libqpdf-dev"])]),
    .target(
      name: "Rendering",
      dependencies: [
        "Certificates", "Pledges", "Reports", "Tables", "Text", "Dates", "Seals", "CCairo",
        "CQREncode", "CQPDF",
      ]),
    .target(
      name: "Sessions",
      dependencies: [
        "Archives", "Asking", "Assessment", "BankCoverage", "Certificates", "Completion", "Dates",
        "Dialogue", "HRReports", "ItemStatistics", "Law", "LawAnalysis", "LawEditions", "NamedIDs",
        "Pledges", "QuestionBanks", "Readings", "Refreshers", "Rendering", "Reports", "Results",
        "Rosters", "Seals", "Spreadsheets", "Tables", "Text", "TrainingRecords", "VerificationPage",
        "Zlib",
      ]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .target(name: "Archives", dependencies: ["CZip"]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CCSV", providers: [.apt(["libcsv-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(
      name: "Spreadsheets",
      dependencies: [
        "Rosters", "Tables", "Dates", "Text", "CZip", "CExpat", "CCSV", "CXLSXWriter",
      ]),
    .systemLibrary(
      name: "CEditline", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .target(name: "Terminal", dependencies: ["Dialogue", "Text", "Dates", "CEditline"]),
    .target(
      name: "ResultsSQLite",
      dependencies: [
        "Dates", "Results", "Rosters", "Seals", "Text",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),

    // The grammar and the wiring; the executable is three lines on top.
    .target(
      name: "Commands",
      dependencies: [
        "Dates", "Dialogue", "Law", "Regulations", "Results", "ResultsSQLite", "Seals", "Sessions",
        "Sodium", "Terminal", "Text",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "netral", dependencies: ["Commands"]),
    .target(
      name: "BenchFolders",
      dependencies: ["Pseudoterminal", "Results", "ResultsSQLite", "Seals", "Sodium"]),
    .executableTarget(
      name: "netral-bench",
      dependencies: [
        "Assessment", "BenchFolders", "Dates", "Law", "Pseudoterminal", "QuestionBanks",
        "Regulations", "Results",
        "ResultsSQLite", "Seals", "Sodium", "Text",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ], path: "Sources/Benchmarks"),
    .executableTarget(
      name: "netral-bench-report",
      dependencies: [
        "Assessment", "BenchFolders", "Dates", "HRReports", "Results", "ResultsSQLite", "Rosters",
        "Sodium", "Text", .product(name: "GRDB", package: "GRDB.swift"),
      ], path: "Sources/ReportBenchmarks"),
    .executableTarget(
      name: "netral-bench-law",
      dependencies: ["Assessment", "CompiledLaw", "Dates", "Law", "Regulations", "Text"],
      path: "Sources/LawBenchmarks", exclude: ["engines"]),
    .executableTarget(
      name: "netral-bench-ask",
      dependencies: ["AskPhrasings", "Asking", "Dates", "Law", "Regulations"],
      path: "Sources/AskBenchmarks"),

    .testTarget(name: "ArchivesTests", dependencies: ["Archives"]),
    .testTarget(name: "TextTests", dependencies: ["Text"]),
    .testTarget(name: "DatesTests", dependencies: ["Dates"]),
    .testTarget(name: "SealsTests", dependencies: ["Seals", "Sodium", "Dates", "Text"]),
    .target(
      name: "LawSamples", dependencies: ["Assessment", "Dates", "Law"], path: "Tests/LawSamples"),
    .testTarget(name: "LawTests", dependencies: ["LawSamples", "Law", "Text", "Dates"]),
    .testTarget(
      name: "LawAnalysisTests",
      dependencies: ["LawAnalysis", "Assessment", "Law", "Regulations", "Text", "Dates"],
      exclude: ["Bad", "dasar.aturan"]),
    .testTarget(
      name: "LawEditionsTests",
      dependencies: ["LawSamples", "LawEditions", "Law", "Regulations", "Text", "Dates"]),
    .testTarget(
      name: "RegulationsTests",
      dependencies: [
        "LawSamples", "Assessment", "Regulations", "Reports", "Asking", "Law", "Text", "Dates",
      ]),
    .testTarget(
      name: "CompiledLawTests",
      dependencies: ["CompiledLaw", "Assessment", "Regulations", "Law", "Dates"]),
    .target(
      name: "AskPhrasings", dependencies: ["Asking", "Dates", "Law"], path: "Tests/AskPhrasings",
      exclude: ["Phrasings"]),
    .testTarget(
      name: "AskingTests",
      dependencies: ["AskPhrasings", "Asking", "Dates", "Law", "Regulations", "Text"]),
    .testTarget(name: "AssessmentTests", dependencies: ["Assessment", "Law", "Text", "Dates"]),
    .testTarget(
      name: "QuestionBanksTests",
      dependencies: ["QuestionBanks", "Assessment", "Law", "Text", "Dates"],
      exclude: ["bad", "good", "programs", "uji.aturan"]),
    .testTarget(
      name: "BankCoverageTests",
      dependencies: [
        "LawSamples", "BankCoverage", "QuestionBanks", "Assessment", "Regulations", "Law", "Text",
        "Dates",
      ]),
    .testTarget(
      name: "ReadingsTests",
      dependencies: [
        "Readings", "QuestionBanks", "Regulations", "Law", "Text", "Dates",
      ]),
    .testTarget(
      name: "ShippedBankTests",
      dependencies: [
        "BankCoverage", "QuestionBanks", "Assessment", "Regulations", "Law", "Text", "Dates",
      ]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "LawSamples", "Reports", "QuestionBanks", "BankCoverage", "LawEditions", "Assessment",
        "Law", "Regulations", "Text", "Dates",
      ]),
    .testTarget(
      name: "RefreshersTests", dependencies: ["Refreshers", "Assessment", "Dates", "Law"]),
    .target(
      name: "CertificateSamples", dependencies: ["Certificates", "Text", "Dates", "Seals"],
      path: "Tests/CertificateSamples"),
    .testTarget(
      name: "CertificatesTests",
      dependencies: [
        "CertificateSamples", "Certificates", "Text", "Dates", "Seals", "Sodium", "Zlib",
      ]),
    .testTarget(
      name: "IndependentTests",
      dependencies: [
        "CertificateSamples", "TrainingSamples", "Assessment", "Certificates", "NamedIDs",
        "Rendering", "Spreadsheets", "Tables", "TrainingRecords", "Text", "Dates", "Seals",
        "Sodium", "Zlib",
      ], exclude: ["check.py", "sheets.py", "requirements.txt"]),
    .testTarget(
      name: "VerificationPageTests",
      dependencies: [
        "CertificateSamples", "VerificationPage", "Assessment", "Certificates", "Text", "Dates",
        "Seals", "Sodium", "Zlib",
      ], exclude: ["check.py", "chromium.py"]),
    .testTarget(name: "CompletionTests", dependencies: ["Completion", "Assessment", "Dates"]),
    .testTarget(
      name: "HRReportsTests",
      dependencies: [
        "HRReports", "Assessment", "Completion", "Results", "Rosters", "Tables", "Text", "Dates",
      ]),
    .testTarget(
      name: "TrainingRecordsTests",
      dependencies: [
        "TrainingRecords", "TrainingSamples", "NamedIDs", "CertificateSamples", "Assessment",
        "Certificates", "Results", "Tables", "Text", "Dates",
      ]),
    .target(
      name: "TrainingSamples",
      dependencies: ["Assessment", "MemoryStore", "Results", "Sodium", "Text", "Dates"],
      path: "Tests/TrainingSamples"),
    .testTarget(
      name: "PledgesTests",
      dependencies: ["Pledges", "Assessment", "Law", "Regulations", "Sodium", "Text", "Dates"]),
    .testTarget(name: "ItemStatisticsTests", dependencies: ["ItemStatistics", "Assessment"]),
    .testTarget(
      name: "TablesTests", dependencies: ["Tables", "Assessment", "Text", "Dates"]),
    .testTarget(
      name: "SpreadsheetsTests",
      dependencies: ["Spreadsheets", "Rosters", "Tables", "Dates", "Text"]),
    .testTarget(name: "RostersTests", dependencies: ["Rosters", "Results", "Text", "Dates"]),
    .executableTarget(
      name: "CertificateGallery",
      dependencies: ["CertificateSamples", "Rendering", "Certificates", "Seals", "Sodium", "Text"],
      path: "Tests/CertificateGallery"),
    .testTarget(
      name: "ArchiveTests",
      dependencies: [
        "CertificateGallery", "CertificateSamples", "Rendering", "Certificates", "Seals", "Sodium",
      ], exclude: ["check.py", "sign.py", "logo.png"]),
    .testTarget(
      name: "RenderingTests",
      dependencies: [
        "CertificateSamples", "Rendering", "Certificates", "Law", "Pledges", "Regulations",
        "Reports", "Tables", "Text", "Dates", "Seals", "Sodium",
      ], exclude: ["Old"]),
    .testTarget(
      name: "ResultsTests",
      dependencies: ["Results", "MemoryStore", "Assessment", "Text", "Dates", "Seals", "Sodium"]),
    .target(
      name: "MemoryStore", dependencies: ["Results", "Dates", "Seals", "Text"],
      path: "Tests/MemoryStore"),
    .executableTarget(
      name: "AppendProbe", dependencies: ["ResultsSQLite", "Results", "Dates", "Text", "Sodium"],
      path: "Tests/AppendProbe"),
    .testTarget(
      name: "ResultsSQLiteTests",
      dependencies: [
        "ResultsSQLite", "Completion", "HRReports", "Results", "Rosters", "MemoryStore",
        "AppendProbe", "Assessment", "Text", "Dates", "Seals", "Sodium",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "SessionsTests",
      dependencies: [
        "Assessment", "Certificates", "CertificateSamples", "Dates", "Dialogue", "Law",
        "MemoryStore", "Pledges", "QuestionBanks", "Refreshers", "Rendering", "Reports", "Results",
        "Seals", "Sessions", "Sodium", "Tables", "Text", "Zlib",
      ]),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "Assessment", "Certificates", "CertificateSamples", "Dates", "FixedNetral", "Law",
        "Pseudoterminal", "QuestionBanks", "Regulations", "Rendering", "Seals", "Sessions",
        "Sodium", "Text", "Zlib",
      ], exclude: ["Bank", "Kinds", "Transcripts"]),
    .testTarget(name: "ArchitectureTests"),
    .testTarget(name: "DialogueTests", dependencies: ["Dialogue", "Text"]),
    .target(name: "Pseudoterminal", path: "Tests/Pseudoterminal"),
    .executableTarget(
      name: "ConsoleProbe", dependencies: ["Terminal", "Dialogue", "Dates", "Text"],
      path: "Tests/ConsoleProbe"),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "Dialogue", "Dates", "Pseudoterminal", "ConsoleProbe"]),
    .executableTarget(
      name: "FixedNetral", dependencies: ["Commands", "Dates"], path: "Tests/FixedNetral"),
    .target(name: "FaultInjection", path: "Tests/FaultInjection"),
    .testTarget(
      name: "FaultTests",
      dependencies: [
        "FixedNetral", "AppendProbe", "Pseudoterminal", "ResultsSQLite", "Results", "Rendering",
        "Assessment", "Dates", "Seals", "Sodium", "Text",
      ], exclude: ["Bank"]),
  ]
)

// The law is read at every start, and the tests start the program a thousand times: what reads and
// applies it is optimised there too, which takes a third off their time.
let optimised = ["Text", "Dates", "Law", "CompiledLaw"]
for target in package.targets where optimised.contains(target.name) {
  target.swiftSettings = [.unsafeFlags(["-O"], .when(configuration: .debug))]
}
