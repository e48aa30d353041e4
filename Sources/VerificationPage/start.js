// What the reader does, and what follows.

let lastCheck = 0;

async function check(text) {
  lastCheck += 1;
  const own = lastCheck;
  const verdict = await verdictOf(text, knowledge, Date.now());
  // Somebody may have asked for another one meanwhile.
  if (own === lastCheck) show(verdict);
}

async function checkAddress() {
  const token = location.hash.slice(1);
  if (token) await check(`https://host/v#${token}`);
}

async function checkEntry(text) {
  element("problem").textContent = "";
  await check(tidied(text));
  element("outcome").scrollIntoView();
}

async function checkPicture(file) {
  element("problem").textContent = "";
  let codes;
  try {
    const detector = new BarcodeDetector({ formats: ["qr_code"] });
    codes = await detector.detect(await createImageBitmap(file));
  } catch {
    element("problem").textContent = word("pictureUnreadable");
    return;
  }
  const texts = codes.map((code) => code.rawValue);
  const ours = texts.find((text) => text.startsWith(tokenOpening) || tokenAddress.test(text));
  const text = ours ?? texts[0];
  if (text === undefined) element("problem").textContent = word("noCode");
  else await checkEntry(text);
}

async function offerPictures() {
  if (!("BarcodeDetector" in window)) return;
  const formats = await BarcodeDetector.getSupportedFormats();
  element("picture-entry").hidden = !formats.includes("qr_code");
}

function start() {
  element("unable").hidden = true;
  element("page").hidden = false;
  for (const button of document.querySelectorAll("[data-language]")) {
    button.addEventListener("click", () => {
      shown.language = button.dataset.language;
      element("problem").textContent = "";
      render();
    });
  }
  element("entry").addEventListener("submit", (event) => {
    event.preventDefault();
    checkEntry(element("text").value);
  });
  element("picture").addEventListener("change", (event) => {
    const [file] = event.target.files;
    // The same picture may be chosen once more.
    event.target.value = "";
    if (file) checkPicture(file);
  });
  element("print").addEventListener("click", () => print());
  addEventListener("hashchange", checkAddress);
  render();
  offerPictures();
  checkAddress();
}

start();
