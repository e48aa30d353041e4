import Foundation
import PackagePlugin

/// Turns the plain text files of a target into one Swift source at build time, so that a copied
/// executable still has them.
@main
struct EmbedText: BuildToolPlugin {
  /// The files that are no source themselves: rules, pledges, and what web pages are made of.
  private static let kinds: Set = ["aturan", "css", "html", "js", "naskah"]

  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    guard let target = target as? SourceModuleTarget else { return [] }
    let inputs = target.sourceFiles.map(\.url).filter { Self.kinds.contains($0.pathExtension) }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(inputs.count) text files of \(target.name)",
        executable: try context.tool(named: "TextEmbedder").url,
        arguments: [output.path] + inputs.map(\.path), inputFiles: inputs, outputFiles: [output])
    ]
  }
}
