/// Words that tell nothing about what was done: small words, questions, politeness, words of time, in
/// Indonesian, the languages beside it, slang and English.
let fillerWords = """
  a abdi abis about ada adalah ade adoh ae agak agar ah aing aj aja akan akeh aken akhirnya akibat
  akibatnya aku akuh allow allowed ama aman amang ambo an ana ancaman ancamannya ane ang any
  anybody anyone apa apaan apakah apatah apo are arek arep asal asalkan at atas atau atawa aturan
  aturannya awak ay aya aye ayo ayuk bagaimana bahasa bahaya bahwa baik bakal bang bangat banget
  barangkali baru barusan basa bates bau be beda been begini begitu beliau benar benarkah bener
  beneran bentar berapa berarti berikut berikutnya berisi bermasalah besok betul biar bila
  bilamana bisa bisakah biyen bla bole boleh bolehka bolehkah bolehtak boljug brapa breach bro bs
  bsk bu buat buek bukankah bulan buliah but bwt by cak can cara caranya cek cemana cemani ci cik
  coba cok cuma cumak cuman da dados dah dalam dampak dan dari daripada dc deh dek dekat demi
  dengan dewe dewek dg dgn dhewe di dia dibolehkan did die diizinkan dik dilarang dina ding
  diperbolehkan diri dirinya dll do doang doank does doi dong donk dr dsb dst due duh dulu dulur
  during dy dya e eh ek emang emangnya emg en enak enda entah entar enya eta euy evening for
  forbidden from fyi gaes gan gapapa gara gas gaskeun ge geh gimana gimane gini gitu gituan gmana
  gmn gmna gmnh gn gpp gua gue guna guwe guys gw gwe ha haha hahaha hai hal hallo halo hanya haram
  hari harus has have he hehe hei help hendak her hey hi him his hmm ho hukum hukuman hukumannya
  hukume hukumnya i ia ieu ikak iki iku ilok im in infonya ingin ini inyo iraha is isih isine
  isinya iso isuk it its itu iya iyah iyakah iyo izinkah ja jal je jelas jelasin jelaskan jeung jg
  jga ji jika jo juga just k kadang kadung kah kak kaka kalau kaleng kali kalo kami kan kang
  kangge kangmas kapan kapankah karena karna karo kat kata katanya kau kawa kaya kayak kaye ke
  kebetulan keh kek kelen keliling kemaren kemarin kena kenapa kenopo kepada kepengen ketahuan
  ketauan ketika keur khusus ki kita kitorang kl klo klu kmren kmrn ko kok konon konsekuensi
  konsekuensinya koq kowe krn ku kudu kula kumaha kumahae la lae lagi lah lalu lama lamun langgar
  langsung lanjutkan lantas larang last lawful lebih legal lg lgsg lho lo logo loh lor lu luh lur
  lurr lusa ma maaf mah maha maksud maksudnya malam malem mana manawi mas masa masalah masalahnya
  masbro masih mau maupun may mba mbak mbok me melalui melanggar memang mending mengapa mengenai
  menurut mereka meski meskipun mesti meunang mi might mihi mimin min minggu mini misal misalkan
  misalnya mlm mmg mo mohon mon month morning msh mun mungkin mus must musti mw my mym na naha
  naik namun nang nanti nanya naon ndakpapa nde nek neng ngan nggih nggo ni niat night nih ning
  ntar nu numpang nya nyak nyo nyong o of oh ok okay oke oket okk ole oleh omg on ones only ono
  opo or orang our ours out over pa pada padahal padha pagi pak paling pan para pas pasal pasca pd
  pegimane pekan pelanggarankah pengen pengin penjelasan per perlu permisi permitted pernah
  pernahkah petang pian pimen piya piye please pls popo pripun problem prohibited pula pulak pun
  punapa ra rek remen rencana resiko resikonya risiko risikonya rupanya sa saat sadar sae saja
  sajo salah salahkah sama sambil samo sampai sampe sangat sanksi sanksinya sanksinyo sapa sarupo
  saya saye sbb sbg sdh se sebab sebagai sebaiknya sebelumnya sebenarnya sebuah secara sekali
  sekarang selagi selain selalu semalam semalem semisal sempat sempet sendiri sendirian seorang
  seperti sering seseorang sesuatu sesudah setelah she should si siang sih sila silakan sing siya
  so soal soalnya solusi solusinya some somebody someone sorangan sore sorry sosok still sudah
  supados supaya sy sya syarat ta tabe tabik tadi tah tahun tangan tanggal tanggung tapi tau td
  tdi te tenan tentang tentu terhadap terkait terlanjur terlarang termasuk ternyata tersebut terus
  tgl that the them then there these they this tho those tiang tiasa tiba till to today toh tolong
  tomorrow too torang tp trs trus tsb tu tuan tuh tujuan tulung udah udahlah udh ulun under unless
  until untk untuk upami urang us utk very via violate violation wae wah wajar walau walaupun was
  we week were wes what when where whether which while who whom whose why will wingi wis with wkwk
  wkwkwk woi would y ya yaa yah yaitu yak yakni yang yaudah ye year yesterday yg yo you your yow
  yuk
  """
