/// Words that people use for one thing, behind the name of that thing: slang, regional words, short
/// forms, English. A further line of a row is indented.
///
/// A sign before the name says what the words tie a question to: `+` politics, like the others of its
/// kind; `*` politics, standing for itself; `!` hate speech; `~` what the government does; `-` nothing,
/// though the words look like it.
let wordClasses = [onlineWords, politicsWords, peopleWords].joined(separator: "\n")

/// Short forms that stand for several words.
let shortForms = """
  caleg: calon legislatif
  nyaleg: nyalon legislatif
  bacaleg: balon legislatif
  cabup: calon bupati
  cawabup: calon bupati
  cagub: calon gubernur
  cawagub: calon gubernur
  cawalkot: calon walikota
  cawali: calon walikota
  cawawali: calon walikota
  capres: calon presiden
  cawapres: calon presiden
  bacabup: balon bupati
  bacagub: balon gubernur
  bacalonkada: balon bupati
  bacawalkot: balon walikota
  cakada: calon bupati
  nyabup: nyalon bupati
  nyagub: nyalon gubernur
  nyawali: nyalon walikota
  nyawalkot: nyalon walikota
  nyapres: nyalon presiden
  bacapres: balon presiden
  coblos: coblosan pilih
  nyoblos: coblosan pilih
  mencoblos: coblosan pilih
  dicoblos: coblosan pilih
  nyoblosin: coblosan pilih
  pencoblosan: coblosan pilih
  dcs: daftar calon legislatif
  dct: daftar calon legislatif
  kelike: taksengaja suka
  kesebar: taksengaja bagikan
  keshare: taksengaja bagikan
  kekirim: taksengaja bagikan
  keforward: taksengaja bagikan
  kepost: taksengaja unggah
  keposting: taksengaja unggah
  keupload: taksengaja unggah
  kefollow: taksengaja ikuti
  kekomen: taksengaja komentar
  """

/// Words that tie a question to politics or hatred only in the company of another such word, or of
/// one of ``supportingConcepts``.
let weakWords = """
  aksi arak arakan binatang bkn bully buzzer caci candidacy daftar debat debate debates dihina
  ejek hina hinaan hujat ikrar independen independent insult insulted insulting insults jago
  jagoan jelekkan kandidat kasar kebijakan konvoi kubu lampiran list listed maju maki melecehkan
  memaki memilih mencela mengejek menghina menghujat menista menjelekkan milih milihi netral
  neutral ngatain ngehina nghina ngina nominasi nyela offensive pawai pelecehan pemilih penghinaan
  perahu pilih policies policy polling posko ppk ranting saksi seksi standing tabel table team
  tiket volunteer volunteers
  """

/// What makes a weak word a telling one.
let supportingConcepts = [
  "kepda", "presiden", "legislatif", "golongan", "pemerintah", "ikrar", "intimidasi", "hati",
  "lapor", "untung", "rekomendasi", "pose",
]

/// What somebody acts on, and no act by itself: “caleg itu apa” asks of no act.
let objectConcepts = [
  "calon", "balon", "petahana", "kepda", "legislatif", "presiden", "pemilu", "kpu", "politik",
  "partai", "pelanggaran", "pemerintah", "kasn", "golongan", "jelang", "tabel",
]
