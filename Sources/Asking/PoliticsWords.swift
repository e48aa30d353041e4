/// Words of ``wordClasses`` for politics, the state and elections.
let politicsWords = """
  +kampanye: kampanyene, kampanyenyo, campaign, campaigned, campaigning, rally, konvoi,
    arak-arakan, arak arakan, pawai politik, kampanyein, orasi politik, berkampanye, ngampanye,
    kampanyenya
  +deklarasi: deklarasine, declare, declaration, mendeklarasikan, deklarasiin, dideklarasikan,
    proklamirkan, memproklamirkan
  +calon: paslon, kandidat, candidate, candidates, pasangan calon, jagoan, jago, contestant,
    contestants, peserta pemilu, calonnya, nomor urut, jagoannya, nomor 1, nomor 2, nomor 3,
    nomor 4, nomor 5, nomor satu, nomor dua, nomor tiga, candidate number, capaslon, calone, cln,
    standing
  +balon: bakal calon, bacalon, would be candidate, would be, prospective candidate, prospective,
    bakal pasangan calon, bapaslon
  +petahana: incumbent, petahanannya
  kepda: bupati, gubernur, walikota, wali kota, mayor, mayoral, governor, regent, kepala daerah,
    head of region, wakil bupati, wakil gubernur, wakil wali kota, bupatine, cawapil
  +legislatif: dpr, dprd, dpd, dpd ri, legislative, council, parliament, anggota dewan,
    wakil rakyat, legislator, anggota legislatif
  presiden: president, presidential, wapres
  +nyalon: maju, mencalonkan, mencalonkan diri, dicalonkan, pencalonan, nyalonin, run for,
    runs for, running for, is running, who runs, stand for, stands for, standing for, who stands,
    will run, to run, candidacy, nyapres, nyalonkeun, mencalon, nominasi, diusung, usung,
    mengusung, nominate, nomination, nominated, nominates, pencalonannya, jadi bupati,
    jadi walikota, jadi gubernur, jadi presiden, jadi kepala daerah, ikut pilkada, ikut pemilu,
    ikut pileg, ikut pilgub, become mayor, become regent, become governor, bertarung di pilkada,
    nyalonkan diri, ikut kontestasi, kontestasi, bertarung
  +partai: parpol, party, partai politik, political party, dpc, dpp, dpw, dpd partai, ranting,
    political parties, partainya, sekretariat partai, kantor partai, parpol tertentu
  kader: anggota, member, members, membership, pengurus, officer, bendahara, fungsionaris,
    keanggotaan, simpatisan, kta, kartu anggota, kartu partai, party card, ketua ranting, card,
    aktivis partai, wakil ketua, sekretaris partai, sekjen, ketua dpc, jabatan partai
  *sipol: terdaftar sipol
  tokoh: figur
  perkenalan: pengenalan, introduction, perkenal, kenalan, introducing, meet and greet, temu,
    kenal, memperkenalkan
  sosialisasi: outreach, socialisation, penyuluhan, nyosialisasi
  jalansehat: jalan sehat, senam, senam massal, sepedaan, gowes, fun run, fun walk,
    buka puasa bersama, bukber, buka bersama, safari, mancing bareng, nobar, mancing,
    bakti sosial, baksos, futsal, turnamen, jalan santai, lomba, voli, gerak jalan, touring,
    karnaval, potong rambut gratis, pengobatan gratis, walk, sunatan massal, makan bersama
  lamar: melamar, mendekati, dekati, pendekatan, approach, approaching, sowan, lobi, melobi,
    ngalobi, lobby, lobbying, ngelobi, nglobi, bujuk, membujuk, rayu, merayu, minta, meminta,
    ketemu, bertemu, menemui, nemuin, hubungi, menghubungi, seek, court, lamaran, ndaftar ke,
    ketua partai
  formulir: form, blangko
  *penjaringan: formulir penjaringan, nomination form, fit and proper, fit proper, fit n proper,
    uji kelayakan, menjaring, bursa
  *perahu: kendaraan politik, perahu politik, tiket partai, tiket, tiket pilkada
  rekomendasi: rekom, recommendation, recommended, direkomendasikan, rekomendasinya, b1kwk partai
  umumkan: mengumumkan, umumin, umumken, ngumumke, ngumumin, announce, announcing, menyatakan,
    nyatakan, nyatain, bilang, proklamasi, launching, kasih tau, konferensi pers, jumpa pers,
    press conference, sampaikan, menyampaikan, wartawan, journalists, reporters, depan umum,
    in public, publicly
  mundur: resign, resigned, resigning, resignation, undur diri, mengundurkan diri, mengundurkan,
    pengunduran, eureun, metu, keluar pns, melepas status, lepas status, keluar dari pns,
    berhenti dari pns, berhenti jadi pns, lepas, berhenti, quit, pamit, mengajukan mundur,
    surat mundur, copot status
  daftar: mendaftar, pendaftaran, terdaftar, register, registration, kedaftar, didaftarkan, dcs,
    dct, registered, registering, didaftarin
  +pilih: milih, memilih, vote, votes, voting, voted, voter, pemilih, casting, cast, milihi,
    nyontreng, polling
  *coblosan: pemungutan suara, ballot, surat suara, kertas suara, bilik suara, hak pilih,
    hak suara
  *tps: polling station, polling place, bilik, booth
  pilihan: preferensi, preference, choice, favourite, favorit, favorite, jagokan, ngefans,
    condong, opinion, view, idaman, calon idaman, jagoan hati, condong hati, prefer, kecenderungan
  hati: dalam hati, dalem ati, batin, diem diem, private, pribadi, simpan, disimpan, keep,
    keeping, kept, without telling, siapa-siapa, ati, batinku, rahasia, diam diam, nyimpen,
    disimpen, menyimpan, secret, in secret, to myself, secretly, dipendam sendiri, tidak bilang,
    tidak cerita, tidak diutarakan, diam diam saja, quietly, disimpen sendiri,
    tidak cerita ke siapapun, simpan sendiri
  +timses: tim sukses, tim pemenangan, tim kampanye, campaign team, jurkam, juru kampanye,
    relawan, tim relawan, pemenangan, volunteers, volunteer, tim ahli, tim hore, tim inti, buzzer,
    team, saksi, koordinator saksi, saksi paslon, pelaksana kampanye, simpatisan calon, kubu,
    posko, tim hukum paslon, tim medsos, tim it, tim survei, relawan inti, seksi
  pendukung: supporter, supporters
  konsultan: consultant, adviser, advisor, admin medsos, admin, expert, desain, desainin,
    juru bicara, jubir, penasihat, penasehat, strategi, strategy, menyusun strategi,
    nyusun strategi, koordinator lapangan, penulis pidato, speech writer, surveyor, pollster,
    survei, tukang survei, survey, jajak pendapat
  +independen: perseorangan, perorangan, independent, jalur independen, calon perseorangan,
    calon independen, b1 kwk, b1, independent candidate, form dukungan, formulir dukungan,
    surat dukungan, surat pernyataan dukungan
  ktp: id, identity card, identity, kartu tanda penduduk, nik, id card, fotokopi ktp, identitas,
    data diri, data saya, data pribadi, fotocopy ktp
  +pelanggaran: pelanggaran netralitas, pelanggarannya, breach of neutrality, tidak netral,
    ketidaknetralan, netralitas, netral, neutral, neutrality, non neutral, not neutral,
    keberpihakan asn, melanggar netralitas
  lain: lainnya, another, other, jenis lain, bentuk lain
  *tabel: table, matriks, matrix, lampiran, skb, list, listed, tercantum, daftar larangan
  baca: membaca, moco, maca, read, reading, pelajari, mempelajari, nyari tau, cari tahu,
    cari info, browsing, buka situs, menyimak
  program: visi, misi, visi misi, programme, programmes, visinya, gagasan
  *debat: debate, debates, debat capres, debatnya
  rumah: home, tv, televisi, television, di rumah
  situs: web, website, site, laman kpu
  *kpu: bawaslu, panwaslu, panwascam, komisi pemilihan umum, election commission,
    penyelenggara pemilu, kpud, election body, election bodies
  ikrar: pledge, pakta integritas, deklarasi netralitas, apel netralitas
  bimtek: bimbingan teknis, pendidikan pemilih, edukasi pemilih
  info: informasi, information, jadwal, schedule, pengumuman, infografis, tata cara, how to vote,
    lokasi tps, tahapan, leaflet, official information, cara nyoblos, cara mencoblos,
    cara memilih, cara cek, jadwal coblosan
  *dpt: daftar pemilih, daftar pemilih tetap, cek dpt
  *kpps: pps, ppk kecamatan, pantarlih, petugas pemilu, petugas tps, anggota kpps,
    panitia pemungutan suara, poll worker, polling station staff, polling station officer,
    election staff, penyelenggara adhoc, kpps nya, linmas tps, pengawas tps, ptps, anggota pps,
    anggota ppk, pengawas pemilu kecamatan, panwas, kppsnya
  petugas: panitia pemilu, serve as, serving as, staff polling, petugasnya, sekretariat
  catut: dicatut, mencatut, misused, tanpa izin, tanpa sepengetahuan, without consent,
    without my consent, pencatutan, tanpa persetujuan saya, tidak pernah daftar,
    tidak pernah ngasih, keberatan, dipalsukan, tahu tahu terdaftar, dipakai orang, dipalsu,
    tanpa bilang, tanpa tahu, without asking, tidak merasa, tidak pernah mendaftar
  -luar: calon mertua, calon pengantin, calon suami, calon istri, calon ibu, calon ayah,
    calon jemaah, calon mahasiswa, calon siswa, calon karyawan, calon pembeli, calon penumpang,
    calon manten, calon menantu, calon pelanggan, kampanye imunisasi, kampanye kesehatan,
    kampanye anti, kampanye narkoba, kampanye vaksin, kampanye vaksinasi, kampanye lingkungan,
    kampanye literasi, kampanye gizi, kampanye stunting, kampanye produk, kampanye iklan,
    kampanye sosial, kampanye donor, kampanye keselamatan, partai besar, partai kecil,
    partai final, pemilihan ketua, pemilihan duta, pemilihan putri, pemilihan karyawan,
    pemilihan pegawai, pemilihan penyedia, vote for the best, best employee,
    employee of the month, party starts, birthday party, wedding party, office party,
    farewell party, relawan bencana, relawan banjir, relawan pmi, relawan pajak,
    relawan kemanusiaan, relawan medis, relawan sosial, relawan masjid, deklarasi anti,
    deklarasi damai, deklarasi sekolah, deklarasi kemerdekaan, rally mobil, rally motor,
    car rally, stock rally
  *jelang: enam bulan sebelum, six months, 6 bulan, lima bulan sebelum, 5 bulan,
    sebelum penetapan, before determination, jelang pilkada, menjelang pilkada,
    before the election, right before, mendagri, tanpa izin mendagri, tanpa persetujuan mendagri,
    jelang pemilu, bulan sebelum penetapan, empat bulan sebelum, tiga bulan sebelum,
    dua bulan sebelum, mau pilkada, dekat pilkada, months before, menjelang, jelang pemilihan,
    mendekati pilkada, sebelum pilkada, sebelum pemilihan, before the vote
  nomor: nomer, nmr, number
  tindak: nindak, menindak, ditindak, menegur, tegur
  pejabat: kadis, camat, lurah, sekda, kepala dinas, eselon, head of agency, department heads,
    official, officials
  *kasn: bkn, ppk, pejabat pembina kepegawaian
  tindaklanjut: tindak lanjut, ditindaklanjuti, menindaklanjuti, nindaklanjuti, acting on,
    jatuhkan, menjatuhkan, jatuhin, jalankan, menjalankan, eksekusi, mengeksekusi, dieksekusi,
    laksanakan, melaksanakan, dilaksanakan, penuhi, memenuhi
  +pemilu: pilkada, pilpres, pileg, pilgub, pilbup, pilwalkot, pemilihan umum, election,
    elections, pemilihan bupati, pemilihan gubernur
  +politik: political, politics, politis
  cltn: cuti di luar tanggungan negara, unpaid leave, cuti diluar tanggungan
  jadi: menjadi, dadi, jd, become, becoming, jadinya, menjabat
  """
