import Text

extension CommandInfo {
  public static let report = CommandInfo(
    name: "laporan", alias: "report",
    summary: Bilingual("laporan kepegawaian dari daftar wajib", "HR reports on the roster"),
    usage: [
      "laporan rekap [--program P] [--unit U] [--tanggal T] [--ke BERKAS]",
      "laporan penyelesaian …", "laporan tunggakan …", "laporan kedaluwarsa …",
      "laporan jp [--unit U] [--tanggal T] [--ke BERKAS]", "laporan jp-unit …",
      "laporan simpeg --ke BERKAS [--dari T] [--sampai T]", "laporan xapi --ke BERKAS …",
      "laporan ikrar [--belum] …",
      "laporan butir [--program P] [--tanggal T] [--ke BERKAS]",
    ],
    discussion: Bilingual(
      """
      Untuk kepegawaian, dengan kuncinya.
      rekap (recap): jumlah per unit.
      penyelesaian (completion): setiap orang dan statusnya.
      tunggakan (outstanding): yang belum selesai, dengan atasannya.
      kedaluwarsa (expiry): yang kelulusannya segera atau sudah berakhir.
      jp (hours): jam pelajaran setiap orang dalam tahun itu; jp-unit (hours-by-unit): jumlahnya per unit.
      ikrar (pledges): yang sudah berikrar per unit; dengan --belum siapa yang belum.
      butir (items): bagaimana butir bekerja di ujian.
      simpeg (personnel): satu baris per sertifikat untuk sistem kepegawaian, .xlsx atau .csv.
      xapi: hasil ujian tanpa nama dan NIP sebagai pernyataan xAPI, .ndjson. Untuk keduanya: --dari dan \
      --sampai, hari ujian berakhir; dan blok 'pertukaran' di penerbit.atur.
      --unit: bagian dari nama unit. --tanggal: keadaan pada hari itu.
      --ke: berkas .xlsx, .csv, .html, .pdf atau .json, bernomor dan tercatat di jurnal; tanpa --ke laporan \
      hanya ditampilkan. --kertas f4: PDF untuk kertas F4, bukan A4.
      """,
      """
      For HR, with its key.
      rekap (recap): counts by unit.
      penyelesaian (completion): everybody and where they stand.
      tunggakan (outstanding): who is not done, with the superior.
      kedaluwarsa (expiry): whose pass ends soon or has ended.
      jp (hours): everybody's training hours in the year; jp-unit (hours-by-unit): the sums by unit.
      ikrar (pledges): who has pledged, by unit; with --belum who has not.
      butir (items): how items did in exams.
      simpeg (personnel): a row for each certificate for the personnel system, .xlsx or .csv.
      xapi: results of exams without names and NIP as xAPI statements, .ndjson. For both: --dari and \
      --sampai, the day on which an exam ended; and a block 'pertukaran' in penerbit.atur.
      --unit: a part of the unit's name. --tanggal: as of that day.
      --ke: a file .xlsx, .csv, .html, .pdf or .json, which has a number and is recorded in the ledger; \
      without --ke the report is only shown. --kertas f4: a PDF for F4 paper, not A4.
      """),
    examples: [
      "laporan rekap", "laporan tunggakan --unit pendidikan",
      "laporan penyelesaian --ke penyelesaian.xlsx",
      "laporan simpeg --dari 2026-01-01 --ke simpeg.xlsx",
    ])
}
