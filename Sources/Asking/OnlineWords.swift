/// Words of ``wordClasses`` for what is done on the net.
let onlineWords = """
  suka: like, ngelike, love, lope, jempol, jempolin, tanda suka, klik suka, menyukai, heart,
    tap like, tap the heart, emoji, emotikon, emote, react, reaksi, reaction, dislike, tanda hati,
    tanda cinta, nyukain, disukai, ikon hati, double tap, upvote, hit like, emot, jempolan, thumbs
  komentar: komen, koment, coment, comment, ngomen, komenan, mengomentari, dikomen, tanggap,
    tanggapan, menanggapi, balas, bales, mbales, reply, replied, mairan, kolom komentar, nyeletuk,
    nimpalin, timpal, menimpali, obrolan, nyahut, sahut, nanggapin
  bagikan: share, shared, sharing, ngeshare, repost, retweet, rt in, regram, forward, terusin,
    terus kan, teruskan, meneruskan, diteruskan, nerusin, nerusake, taruihan, sebar, sebarin,
    sebarkan, menyebarkan, menyebar, nyebar, nyebarin, nyebarke, sebarluas, menyebarluaskan,
    kesebar, kirim ulang, bagi ulang, membagikan, pass on, spread, spreading, circulate, viralkan,
    kirim, ngirim, mengirim, dikirim, mengirimkan, kirimkan, kirimin, dikirimin, send, sending,
    sent, resend, repath, quote tweet, japri, diteruskan ke, viralin, viral, oper, mengoper,
    passing along, quote, quoted, sebarluasin, blast
  unggah: upload, aplot, apload, posted, memposting, mosting, diposting, dipost, ngepost, posting,
    mengunggah, diunggah, ngunggah, pajang, majang, dipajang, memajang, pamer, pamerin,
    memamerkan, bikin status, buat status, bikin story, buat story, masuk story, nulis status,
    ngaplot, publish, nulis caption, menulis caption, menulis, nulis, write, writing, wrote, cuit,
    ngetwit, bikin konten, buat konten, ngonten, ngevlog, bikin vlog, update status, siarkan,
    menyiarkan
  konten: postingan, unggahan, status, statusna, statuse, story, stories, snap, reels, reel, feed,
    content, video, vidio, clip, tweet, cuitan, thread, live, post, posts, caption, flyer,
    poster digital, podcast, vlog, selebaran, brosur, meme, twit, siaran, konten digital
  akun: account, akunnya, profil, profile, fanspage, fanpage, channel, kanal, saluran, pp, dp,
    avatar, foto profil, twibbon, profile picture
  ikuti: follow, follback, followback, ngefollow, polow, pollow, subscribe, langgan, berlangganan,
    pengikut, follower, mengikuti, diikuti, subscriber, add
  gabung: join, joined, joining, bergabung, masuk, mlebu, asup, masukin, dimasukin, dimasukkan,
    ditambahin, dimasukkeun, diundang masuk, invite, diinvite, become a member
  grup: group, grop, chat group, grupnya, komunitas daring
  foto: poto, photo, photos, photograph, selfie, selpi, swafoto, berswafoto, wefie, welfie,
    groufie, berfoto, difoto, memotret, potret, jepret, picture, pictures, pic, fotoan, dibari,
    kamera, jepretan, difotoin, salaman
  pose: gaya, bergaya, berpose, pos jari, isyarat, gestur, gesture
  *jari: telunjuk, ramo, finger, fingers, hand sign, hand signs, simbol tangan, isyarat tangan,
    dua jari, satu jari, tiga jari, peace, metal, saranghaeyo, saranghae, finger heart, pistol,
    ngacungin, acung, acungkan, mengacungkan, jari dua, salam dua jari, salam satu jari,
    salam tiga jari, salam metal, simbol nomor, kode jari, number sign, two fingers, thumbs up,
    jempol ke atas, acung jempol, acungin jempol, kode tangan, angka tiga, angka dua, angka satu,
    nomor pakai jari
  *kepal: mengepal, mengepalkan, kepalan, fist, kepalan tangan, ngepal
  dada: chest, di dada
  simbol: lambang, symbol, atribut, attributes, atributnya
  spanduk: baliho, banner, baleho, billboard, umbul-umbul, umbul umbul, poster, stiker, setiker,
    sticker, bendera, flag, apk, alat peraga, pamflet, sepanduk, props, bilbor, reklame,
    ngecat tembok, lukis tembok, mural, cat tembok, papan nama posko, neon box
  pasang: memasang, masang, dipasang, dipasangi, dipasangin, tempel, nempel, nempelin, menempel,
    nempelkeun, gantung, hang, put up, putting up, pajangin, mengibarkan, kibar, stick, ditempeli,
    ditempelin
  nama: name, jeneng, jenengku, namanya, ngaran
  album: tidak diunggah, tidak diposting, tanpa upload, not posted, pigura, bingkai,
    disimpan sendiri, tidak dipajang, tidak upload, dompet, wallet, frame, framed,
    koleksi pribadi, koleksi sendiri, disimpan di hp, simpan di hp, kept private
  medsos: tiktok, ig, instagram, insta, fb, facebook, fesbuk, pesbuk, twitter, x, youtube, yutub,
    threads, page, wa, whatsapp, telegram, media sosial, sosmed, socmed, social media,
    jejaring sosial, laman, linimasa, timeline, beranda, online, daring, internet
  promosi: mempromosikan, promote, promoting, promoted, ngiklanin, iklankan, memperkenalkan calon
  lebaran: arisan, wisuda, mudik, hari raya, natalan bersama, idul fitri, reuni keluarga,
    ultah keluarga
  """
