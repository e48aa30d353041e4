// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "netral",
  targets: [
    .target(name: "Text"),
    .target(name: "Dates"),
    .target(name: "Law", dependencies: ["Text", "Dates"]),
    .target(name: "Assessment", dependencies: ["Law", "Text", "Dates"]),
    .target(name: "QuestionBanks", dependencies: ["Assessment", "Law", "Text", "Dates"]),
    .target(name: "Asking", dependencies: ["Law", "Text"]),
    .testTarget(name: "AskingTests", dependencies: ["Asking", "Law"]),
    .target(name: "Reports", dependencies: ["Law", "Text", "Dates"]),
    .testTarget(name: "ReportsTests", dependencies: ["Reports", "Law", "Text", "Dates"]),
    .testTarget(name: "AssessmentTests", dependencies: ["Assessment", "Law", "Text", "Dates"]),
    .testTarget(
      name: "QuestionBanksTests", dependencies: ["QuestionBanks", "Law", "Text"]),
    .testTarget(name: "TextTests", dependencies: ["Text"]),
    .testTarget(name: "DatesTests", dependencies: ["Dates"]),
    .testTarget(name: "LawTests", dependencies: ["Law", "Text", "Dates"]),
  ]
)
