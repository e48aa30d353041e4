/// Words of ``wordClasses`` for people, and what is done with and to them.
let peopleWords = """
  hadir: datang, dateng, dtg, dugi, menghadiri, dihadiri, hadiri, attend, attending, attended,
    went, go to, go, pergi, pai, nonton, menonton, ngeliat, liat, lihat, melihat, watch, watching,
    present, being present, nongol, tumbas, rawuh, mampir, ningali, delok, ndelok, merapat, duduk,
    nongkrong, hadirin, mejeng, lewat, teko, sambangi, tamu, undangan, saksikan, menyaksikan,
    nyimak, ikut duduk, witness, turned up, show up, showed up
  ikut: milu, ngiring, melu, umpat, nimbrung, gabung ikut, partisipasi, berpartisipasi,
    come along, taking part, take part, ikutan, ikut serta, turut, ngilu
  acara: event, kegiatan, events, rapat, rakerda, rakernas, rapimnas, kongres, congress, muktamar,
    munas, musda, muscab, konsolidasi, hut, ultah, ulang tahun, milad, anniversary, halal bihalal,
    forum, meeting, session, seminar, workshop, pelatihan, diklat, musyawarah, acarane, acaranyo,
    gathering
  narasumber: pembicara, pemateri, moderator, speaker, speak, speaking, lecture, ceramah, mengisi,
    isi acara, ngisi, pengisi, kasih materi, memberi materi, penceramah, mc, spoke, instruktur,
    bicara, kuliah umum, memberi kuliah, juri, orasi ilmiah, presentasi, panelis, panel,
    instructor, mentor
  atasan: bos, boss, pimpinan, superior, juragan, kepala, supervisor, kepala seksi, bosku,
    atasannya, manager, kabid
  bawahan: anak buah, staf, staff, stafnya, subordinate, anakbuah, anak buahnya, karyawan,
    bawahannya, pegawai, karyawan kantor, employees
  guru: teacher, teachers
  arahkan: arahan, mengarahkan, ngarahin, diarahkan, imbau, himbau, himbauan, imbauan, mengimbau,
    menghimbau, seru, seruan, menyerukan, call on, tell, telling, nyuruh, suruh, menyuruh,
    disuruh, nitah, dikengken, instruksi, menginstruksikan, ajak, ngajak, ngajakin, mengajak,
    ajakan, diajak, urge, appeal, nyaranin, anjurkan, menganjurkan, ajakin
  perantara: penghubung, makelar, liaison, intermediary, go between, menjembatani, jembatan
  kumpulkan: kumpul, ngumpulin, kumpulin, mengumpulkan, ngumpulke, collect, collecting, gather,
    himpun, dikumpulin
  bagi: bagiin, ngasih, dibagi, dibagiin, membagi, give, giving, gave, berikan, memberi, kasih,
    memberikan, bagikeun, ngekeki, dikasih, dikasi, kasi, beri, distribute, handing out,
    menyumbang
  barang: sembako, kaos, kaus, gift, gifts, hadiah, bingkisan, paket, beras, goods, doorprize,
    minyak goreng, goodie bag, mukena, sarung
  uang: duit, amplop, cash, money, pitih, fulus, bribe, rupiah, uangnya, artos, transferan,
    bayaran, pepes, salam tempel, bayar, ribu, juta, rb, ongkos
  terima: nerima, menerima, diterima, took, take, taking, dapat, dapet, receive, received,
    oleh amplop
  *serangan fajar: politik uang, money politics, money politic, vote buying, jual suara,
    beli suara, jual beli suara, npwp politik, selling votes, buy votes
  kerahkan: mengerahkan, ngerahin, ngerahkeun, mobilisasi, memobilisasi, mobilise, mobilize,
    mobilising, wajib, mewajibkan, diwajibkan, wajibkan, rombongan, order, ordering, diabsen,
    absen, bawa, membawa, bringing, bring, nggiring, giring, menggiring, koordinir pegawai,
    ramein, ramaikan, meramaikan, instruksikan hadir, surat edaran, force to attend, ngangkut,
    angkut, mengangkut
  fasilitas: facilities, facility, mobil dinas, mobdin, pelat merah, plat merah, motor dinas,
    bus dinas, rumah dinas, rumdin, aula, aula kantor, gedung kantor, printer, printer kantor,
    grup dinas, official car, office car, office hall, gedong kantor, inventaris, aset negara,
    fasilitas negara, kendaraan dinas, hall, grup wa dinas, gedung, laptop kantor, bensin dinas,
    komputer kantor, kertas kantor, mobil kantor, motor kantor, bus kantor, wifi kantor,
    ruang rapat, gedung dinas, mobil operasional, randis, kendaraan kantor, sopir kantor,
    official vehicle, office equipment, office printer, equipment, mesin kantor, gedung sekolah,
    aset kantor, kas kantor, mesin fotokopi kantor
  pakai: memakai, pake, make, nganggo, menggunakan, gunakan, using, use, used, dipakai, dipake,
    gunain, pinjam, pinjamkan, dipinjamkan, minjemin, pinjem, jadikan, dijadikan
  keputusan: decision, decisions, kebijakan jabatan, bansos, cairkan, mencairkan, dicairkan,
    pencairan, hibah, izin lapangan, permit, permits, izin kampanye, perizinan, layanan,
    pelayanan, service, refuse, refusing, tolak, nolak, menolak layanan, persulit, mempersulit,
    anggaran, bantuan sosial, hibah bansos, bantuan, memperlambat izin, lambatkan,
    pelayanan publik, perlambat, menghambat, hambat, izin
  untung: menguntungkan, nguntungin, untungkan, favour, favouring, favor, memenangkan, menangin,
    rugi, merugikan, rugikan, harm, harming, berat sebelah, memihak, keberpihakan, memihaknya,
    partial, partiality, pilih kasih
  mutasi: memutasi, rotasi, merotasi, ganti pejabat, pergantian, penggantian, pelantikan, lantik,
    melantik, nglantik, reshuffle, replace, replaced, replacing, transfer, moving staff, geser,
    menggeser, dimutasi, lelang jabatan, promosi jabatan, dipindah, staff moves, copot, mencopot,
    copot kepala dinas, pindah, memindahkan, dipindahkan, demosi, nonjob, dinonjobkan, rombak,
    merombak, menunjuk plt, plt, ganti kepala dinas, pecat kepala dinas, mengganti, diganti,
    gonta ganti
  dukung: dukungan, mendukung, support, supporting, supports, dukungannya, nyengkuyung, ngedukung,
    dukungin, endorse, menangkan, pro
  spouse: suami, istri, husband, wife, bojo, bojoku, laki gue, salaki, pamajikan, bini, garwa,
    suamiku, istriku, isteri, misua, suaminya, istrinya, swami, pasutri, partner hidup, sisihan
  kin: anak, adik, kakak, abang kandung, ortu, orang tua, bapak, ibu, ayah, mertua, ponakan,
    keponakan, sepupu, ipar, saudara, kerabat, child, son, daughter, brother, sister, parent,
    parents, father, mother, cousin, uncle, aunt, nephew, niece, om, tante, paman, pakde, pakdhe,
    bude, bulik, paklik, adek, adekku, kakanda, mamak, kakek, nenek, relative, relatives,
    keluarga, famili, keluargo, family, dulur kandung, sibling, anakku, ibuku, bapakku,
    mas kandung, menantu, sanak, uda ambo, in law, kakak ipar, adik ipar, bapak mertua,
    ibu mertua, kakak kandung, adik kandung, papa, mama, bokap, nyokap, ayahku, cucu,
    anak kandung, koko, cici, encang, encing, mertuaku, kakekku, anggota keluarga, keluarga besar,
    sekeluarga, abang saya, abang
  dampingi: mendampingi, temani, temenin, nemenin, menemani, accompany, accompanying, ngancani,
    marengan, damping, ngantar, nganter, next to him, next to her, by her side, samping,
    di samping, beside, next, ndampingi, nemani, ikut suami, ikut istri, nganter suami,
    nganter istri
  intimidasi: mengintimidasi, ancam, ngancam, ngancem, mengancam, diancam, paksa, memaksa, meksa,
    dipaksa, maksa, tekan, menekan, ditekan, neken, takut-takuti, takut takuti, nakutin, nakut2in,
    menakuti, threaten, threatening, threat, force, forced, intimidate, intimidating, pressure,
    pressing
  !hate: ujaran kebencian, ujaran benci, hate speech, hatred, hateful, benci, kebencian, sara,
    rasis, racist, hina, menghina, hinaan, penghinaan, ngina, insult, insults, insulting,
    insulted, maki, memaki, caci, caci maki, ngatain, ngata ngatain, hasut, menghasut, hasutan,
    ngehasut, provokasi, provokatif, inciting, incite, incites, incitement, provocation, ngelek,
    ngelek elek, ngelekelek, cacian, melecehkan, racism, kata kasar, kasar, jelekkan, menjelekkan,
    pelecehan, nista, menista, penistaan, hujat, menghujat, hujatan, adu domba, bully, nghina,
    ngehina, dihina, ejek, mengejek, cemooh, nyela, mencela, slur, slurs, binatang, offensive,
    berbau sara, hateful words, ngejelekin, curse, cursed, cursing
  golongan: suku, agama, religion, ethnic, group ethnic, pancasila, nkri, uud, bhinneka, ideologi,
    radikal, khilafah, ulama, pendeta, gereja, masjid, etnis, umat, islam, kristen, katolik,
    hindu, buddha, konghucu, minoritas, pribumi, tionghoa, papua, minority, muslim, muslims,
    christians
  demo: aksi, unjuk rasa, demonstrasi, massa, orasi, protest march, tabligh, tabligh akbar,
    mimbar bebas, demonstration, long march
  adakan: mengadakan, ngadain, ngadakan, gelar, menggelar, bikin, buat acara, nggawe, gawe,
    organise, organize, organising, organizing, panitia, selenggara, menyelenggarakan, diadakan,
    galang, menggalang, koordinir, koordinator, penggerak, holding, membuat, ngadakeun, mbikin,
    diadain, digelar, dibuat, dibikin, memprakarsai, inisiator, ketua panitia, mengumpulkan massa,
    menggerakkan, gerakkan, inisiasi, menginisiasi, host, hosting, unjuk
  setuju: menyetujui, setujui, agree, agreeing, approve, approving, sependapat, mengamini, satuju,
    bener banget, betul sekali, setuju banget, amin, aamiin, membenarkan, mengiyakan, applaud
  *blackcampaign: black campaign, kampanye hitam
  hoaks: hoax, hoaxes, hoak, berita bohong, kabar bohong, kabar palsu, berita palsu, fitnah,
    memfitnah, fake news, false, slander, rumour, rumours, isu, gosip, nggosip, nggosipke, bohong,
    misinformasi, disinformasi, info palsu, palsu, tidak benar, tidak bener, tidak betul,
    tidak valid
  kritik: mengkritik, ngritik, ngkritik, kritis, mengkritisi, criticise, criticize, criticising,
    criticism, nyinyir, nyinyirin, protes, memprotes, complain, komplain, sindir, menyindir,
    masukan, keluhan, mengeluhkan, ngeluh, mengeluh, opini, pendapat, critique, gerutu, evaluasi,
    saran, menyarankan, ngomel, mengomel, cerewetin, suggestion, suggest
  ~pemerintah: government, kebijakan, policy, policies, program pemerintah, menteri, pemda,
    peraturan pemerintah, regulation, bbm, kenaikan tarif, program gagal, aturan pemerintah,
    kebijakan publik, kenaikan harga, perpres, ppn, tapera, ikn, kementerian, dinas pendidikan,
    ruu, uu baru
  biarkan: membiarkan, biarin, dibiarin, diam saja, diem aja, diam, diem, tutup mata, tutupi,
    menutupi, nutup nutupi, look away, looked away, ignore, ignores, ignoring, mendiamkan,
    diamkan, pura pura, lindungi, melindungi, does nothing, tidak memproses, tidak lapor,
    tidak melaporkan, tidak memanggil, tidak menindak, tidak menegur, cuek, cuekin, abaikan,
    mengabaikan, diabaikan, tidak ditindaklanjuti, tidak menindaklanjuti, tidak nindaklanjuti,
    tidak menjatuhkan, tidak jatuhin, tidak menjalankan, not acting, imposes no, taruh di laci,
    ditaruh di laci, nutup mata, tidak peduli, masa bodoh, dipendam, dipetieskan, peti es,
    tidak diproses, tidak ditindak, tidak bertindak, kasih ampun, didiamkan, memaklumi, not act,
    no action, pura, gatau, tidak tau, diamkan saja, merem
  anggaran: dana, apbd, budget, uang kantor
  alih: mengalihkan, dialihkan, alihkan, divert
  setara: adil, merata, sama rata, equally, alike, the same way, tanpa beda, beda bedain, semua,
    all, every, kabeh, seluruh, sadaya, podho, imparsial, tidak pilih kasih, tanpa pilih kasih,
    sama semua, rata, berkeadilan, tanpa membedakan, tidak membedakan, semua pihak
  layani: melayani, ngladeni, serve, serving, fasilitasi, memfasilitasi, facilitate, proses,
    process, urus, ngurus, mengurus, perlakuan, pengamanan
  resmi: upacara, musrenbang, kondangan, wedding, hajatan, resepsi, nikahan, pengajian umum,
    peresmian, rapat dinas, jagong, manten, takziah, layat, tahlilan, official event, acara dinas,
    ceremony, funeral, khitanan, syukuran, pesta pernikahan, sunatan, satu acara, tahlil,
    rapat koordinasi, rakor, apel, pesta nikah, nikah, pernikahan, kawinan, mantenan, walimah,
    haul, maulid, natalan, halal bihalal kantor, ibadah, misa, jumatan, sedekah bumi, reuni,
    wisudaan, seminar nasional, hajat
  lapor: melaporkan, laporin, nglaporin, ngelaporin, laporke, report, reporting, adukan,
    mengadukan, ngaduin, pengaduan, aduan, laporkan, laporan, whistleblower, ngadu, aduin,
    mengadu, ngelapor
  libatkan: melibatkan, involve, involves, involving, mengikutsertakan, menyertakan, ngrekrut,
    rekrut, merekrut, recruit, recruits, ikutkan, masukin ke tim, bringing civil servants
  asn: calon pegawai negeri, calon pegawai negeri sipil,
    pegawai pemerintah dengan perjanjian kerja, pns, pppk, cpns, p3k, aparatur, civil servant,
    civil servants, aparatur sipil negara, pegawai negeri, pegawai negeri sipil, guru negeri,
    abdi negara, korpri, pegawai asn, pegawai pns
  honorer: tenaga honorer, tenaga harian lepas, tenaga kontrak, honorary, thl, tkd
  warga: masyarakat, tetangga, citizens, citizen, people, neighbours, neighbors, penduduk, rakyat,
    orang kampung
  rekan: teman, temen, kawan, konco, colleague, colleagues, friend, friends, kolega, sejawat
  batal: urung, gagal, menolak, ogah, refused, refuse to, declined, decline, mbatal, dibatalin,
    tidak jadi, ora sido, teu jadi
  taksengaja: tidak sengaja, kepencet, keklik, kepencit, salah pencet, salah klik, salah tekan,
    salah kirim, tersentuh, accidentally, accident, by mistake, mistakenly, tanpa sengaja,
    unintentionally, teu ngahaja, ngahaja, tidak disengaja, ketidaksengajaan, kecelakaan, kepijit,
    kepijet, kepencat
  hapus: unlike, unfollow, unlove, dihapus, menghapus, delete, deleted, remove, removed, undo,
    takedown, tarik lagi, ditarik lagi, saya tarik, keluar lagi, keluar dari grup, keluar grup,
    left the group, leave the group, batalkan like, batalin like, dicopot, copot lagi, turunin,
    turunkan, hide, balikin, dibalikin, kembalikan, dikembalikan
  tidak: gak, ga, nggak, ngga, enggak, engga, ndak, nda, ndk, kagak, kaga, tak, tdk, gk, ora,
    mboten, teu, henteu, indak, nyanda, no, not, never, tidaklah, dont, didnt, wont, cannot,
    bukan, sanes
  belum: blm, blom, durung, acan, alun, yet
  tanpa: without
  """
