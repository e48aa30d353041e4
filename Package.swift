// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "netral",
  targets: [
    .target(name: "Text"),
    .target(name: "Dates"),
    .target(name: "Law", dependencies: ["Text", "Dates"]),
  ]
)
