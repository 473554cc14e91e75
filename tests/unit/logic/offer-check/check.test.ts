import { describe, expect, test } from 'vitest';
import {
  checkOffer,
  isTooShort,
  maxLength,
  textProblem,
} from '../../../../src/logic/offer-check/index.ts';
import { siteRules } from '../../../support/offer-rules.ts';

const check = (text: string) => checkOffer(text, siteRules());
const ids = (text: string) => new Set(check(text).flags.map((flag) => flag.id));

describe('what is found', () => {
  test.each([
    ['Paspor dipegang kantor selama kontrak biar aman', 'rf-docs-held'],
    ['Your passport stays in our office until the contract ends', 'rf-docs-held'],
    ['Masuk Dubai pakai visa turis dulu, kerja nanti diurus', 'rf-nonwork-visa'],
    ['Jangan bilang orang tua dulu ya soal kerja ini', 'rf-secrecy'],
    ['Di bandara bilang saja mau liburan', 'rf-coached-immigration'],
    ['Dicari admin slot di Kamboja, gaji 15 juta, minat WA', 'rf-scam-hub'],
    ['Sewa rekening bank kamu 500rb sebulan, ATM dikirim ke kami', 'rf-id-misuse'],
    ['Dicari donor ginjal golongan O, imbalan 150 juta', 'rf-organ-offer'],
    ['Gaji dipotong 7 bulan untuk biaya berangkat ke Taiwan', 'rf-debt-bondage'],
    ['Passport with the captain until you finish two years on board', 'rf-docs-held'],
    ['Paspor kalian di laci mandor, tidak usah ditanyakan lagi', 'rf-docs-held'],
    ['WTB akun bank sekalian ATM, 400rb cash', 'rf-id-misuse'],
    ['Sell me your bank acc, card with PIN, 50 dollars a week', 'rf-id-misuse'],
    ['Biaya visa transfer ke rek a.n. Pak Joko, 4 juta, malam ini', 'rf-upfront-fee'],
    ['Send the visa fee of 200 dollars as a gift card to our HR', 'rf-upfront-fee'],
    ['Saldo kakak dibekukan, isi 900rb dulu supaya tugas berikutnya terbuka', 'rf-upfront-fee'],
    ['Your withdrawal is frozen, pay 300 dollars to finish the task', 'rf-upfront-fee'],
    ['Lewat orang dalam pabrik 7 juta, DP dulu langsung masuk kerja', 'rf-upfront-fee'],
    ['Kalau mau pulang keluargamu harus transfer 20 juta', 'rf-ransom-recruit'],
    ['You want to go home? Your mother sends 3,000 dollars or we sell you', 'rf-ransom-recruit'],
    ['Nolak tamu kena denda 500 ribu sekali', 'rf-penalty-clause'],
    ['Refusing a guest is a 200 dollar fine', 'rf-penalty-clause'],
    ['Who complains to the boss gets no dinner tonight', 'rf-movement-restricted'],
    ['Yang ngomong ke KBRI langsung dijual ke gedung sebelah', 'rf-movement-restricted'],
    ['Umur 16 welcome kok dek, kerja di kafe', 'rf-minor'],
    ['16 is fine, on the ID card you will be 19', 'rf-minor'],
    ['KTP-nya ditulis 20 biar bisa kerja di karaoke', 'rf-id-falsified'],
    ['We print the seaman book and the certificate for you', 'rf-id-falsified'],
    ['Kalau polisi tanya, bilang kamu keponakan saya', 'rf-secrecy'],
    ['If police come, say you are my cousin', 'rf-coached-immigration'],
    ['You enter as a tourist and start in the restaurant the next day', 'rf-nonwork-visa'],
    ['Permit nyusul, masuk dulu pakai visa pelancong', 'rf-nonwork-visa'],
    ['Tekong berangkat jam 1, paspor tidak perlu', 'rf-illegal-route'],
    ['A small boat takes you to Tawau at midnight, keep the phone off', 'rf-illegal-route'],
    ['No day off and nobody leaves the villa alone', 'rf-shelter-locked'],
    ['Selama training tanpa HP, tidak boleh keluar dari villa', 'rf-shelter-locked'],
    ['You owe 900 dollars for the ticket and the dress', 'rf-debt-bondage'],
    ['BPKB motor dititip ke saya sampai gaji lunas dipotong', 'rf-debt-bondage'],
    ['Newborn girl, couple in Singapore pays 90 million', 'rf-baby-money'],
    ['Bayi titipan diantar ke pembeli, 5 juta sekali jalan, masuk KK sana', 'rf-baby-money'],
    ['Butuh anak 8 tahun, kotak amal di lampu merah, 50 ribu sehari', 'rf-forced-crime'],
    ['Kids wanted with ukulele at the traffic light, 10 dollars a day', 'rf-forced-crime'],
  ])('%s', (text, id) => {
    expect(ids(text)).toContain(id);
    expect(check(text).level).toBe('stop');
  });

  test('a match is the text itself, at its place', () => {
    const text = 'Halo kak 😊 lowongan hotel.\nPaspor dipegang kantor ya biar aman 🙏';
    const flag = check(text).flags.find(({ id }) => id === 'rf-docs-held');
    expect(flag && text.slice(...flag.match)).toMatch(/^Paspor dipegang/);
  });

  test('flags are in the order of the text', () => {
    const { flags } = check(
      'Kerja di Kamboja gaji $1000 tanpa pengalaman. Visa turis dulu. Paspor dipegang bos.',
    );
    expect(flags.length).toBeGreaterThan(3);
    expect(flags.map((flag) => flag.match[0])).toEqual(
      flags.map((flag) => flag.match[0]).toSorted((a, b) => a - b),
    );
  });
});

describe('how people write', () => {
  test.each([
    ['digits for letters', 'K4mb0j4 butuh admin, gaji 15jt, minat WA', 'rf-scam-hub'],
    ['letters set apart', 'Kerja di K a m b o j a jadi admin, gaji 15jt', 'rf-scam-hub'],
    ['repeated letters', 'Pasporrr dipegangggg kantorrr ya biar aman', 'rf-docs-held'],
    ['a slip of the finger', 'Pasport dipegang kantor biar aman', 'rf-docs-held'],
    ['styled letters', '𝗣𝗮𝘀𝗽𝗼𝗿 𝗱𝗶𝗽𝗲𝗴𝗮𝗻𝗴 𝗸𝗮𝗻𝘁𝗼𝗿 biar aman', 'rf-docs-held'],
    ['letters of another script', 'Pаspоr dipegаng kаntоr biar aman', 'rf-docs-held'],
    ['invisible characters', 'Pas\u200bpor dipe\u200bgang kan\u00adtor biar aman', 'rf-docs-held'],
    ['abbreviations', 'brkt lgsg, jgn blg ortu dlu ya', 'rf-secrecy'],
    ['Javanese', 'Paspore digowo bos, ojo crito karo bapak', 'rf-secrecy'],
  ])('%s', (_, text, id) => {
    expect(ids(text)).toContain(id);
  });
});

describe('negation, reassurance, and the opposite trick', () => {
  test.each([
    'Kami tidak memungut biaya apa pun dan tidak menahan paspor atau ijazah.',
    'Paspor tetap dipegang sendiri oleh pekerja.',
    'Passports are never held by the agency; you keep your passport yourself.',
    'No placement fee, no deposit, no salary deduction.',
    'Berangkat dengan visa kerja, bukan visa kunjungan.',
    'Kami tidak pernah meminta OTP atau PIN.',
    'Deposit kunci loker 50 ribu dikembalikan saat keluar kerja.',
    'A key deposit of 10 dollars is returned on your last day.',
    'Upah per potong 6 ribu, dibayar tiap Jumat di bengkel.',
    'We pay by the piece, every Friday, in cash with a receipt.',
    'Kami mencari 3 orang untuk gudang, gaji UMK, BPJS.',
    'We are looking for 3 people for the warehouse, minimum wage and insurance.',
    'Bawa KTP, ijazah dan akta kelahiran untuk dicocokkan; aslinya langsung dikembalikan.',
    'Bring your certificate of birth and diploma; the originals go back with you.',
    'Kasir menerima uang tunai dan kartu, lalu menyetor ke bank setiap sore.',
    'The cashier takes cash and card and brings the money to the bank each evening.',
    'Perahu wisata mencari kru, berangkat pagi pulang sore, pelampung lengkap.',
    'Crew for a day-trip boat, life jackets and insurance, home every evening.',
    'Kalau ada yang menelepon minta uang atas nama kami, laporkan ke kami.',
    'If anyone asks you for money in our name, tell us.',
  ])('reassures: %s', (text) => {
    expect(check(text).level).not.toBe('stop');
  });

  test.each([
    'Gratis, hanya bayar administrasi 350 ribu sebelum interview kerja',
    'Free of charge, you only pay the registration fee before the interview',
    'Tidak dipungut biaya, cuma transfer uang seragam 500rb dulu ke rekening admin',
  ])('the opposite trick: %s', (text) => {
    expect(check(text).level).not.toBe('none');
  });
});

describe('weighing', () => {
  test.each([
    'Lowongan kasir minimarket di Solo, fresh graduate welcome, kirim CV ke toko kami.',
    'Dibutuhkan barista di Bandung. Hubungi lewat WA saja ya kak.',
    'Butuh segera sopir box, pengalaman 1 tahun, SIM B1, gaji UMR, datang ke gudang jam 9.',
  ])('a lone common sign does not alarm: %s', (text) => {
    expect(check(text).level).toBe('none');
  });

  test('several weak signs together do', () => {
    const text =
      'Kerja santai gaji besar, tanpa pengalaman, dijamin langsung diterima, info lengkap japri aja, buruan slot terbatas';
    expect(check(text).flags.every((flag) => flag.severity < 3)).toBe(true);
    expect(check(text).level).not.toBe('none');
  });

  test('pay is judged by place and skill', () => {
    expect(ids('Gaji 35 juta per bulan jaga toko, minat WA')).toContain('rf-salary-too-high');
    expect(ids('Perawat STR aktif di Jepang, gaji 35 juta per bulan')).not.toContain(
      'rf-salary-too-high',
    );
  });
});

describe('texts that quote the signs', () => {
  test.each([
    'WASPADA penipuan! Modus: "paspor kami pegang", "transfer DP dulu". Jangan percaya, laporkan ke polisi.',
    'Polisi menangkap tiga tersangka yang mengirim korban ke Kamboja. Menurut penyidik, paspor korban ditahan perusahaan.',
    'The Embassy advises citizens not to accept offers in Cambodia. Scammers hold passports of victims, police said.',
    'Lembar kerja kelas XI: diskusikan iklan rekaan "admin Kamboja, gaji 15jt, paspor kami simpan". Catatan untuk guru: beri waktu.',
  ])('%s', (text) => {
    expect(check(text).level).toBe('none');
  });

  test('a recruiter who borrows the word is still a recruiter', () => {
    expect(
      check(
        'Waspada penipuan! Hanya lewat admin kami. Kerja Kamboja gaji $1000, visa turis dulu, paspor dipegang kantor, minat WA 0812-xxxx-xxxx, buruan slot terbatas',
      ).level,
    ).toBe('stop');
  });
});

describe('input', () => {
  test('empty, binary and too long texts are told apart', () => {
    expect(textProblem(' \n ')).toBe('empty');
    expect(textProblem('PK\u0003\u0004\u0000\u0000')).toBe('binary');
    expect(textProblem('a'.repeat(maxLength + 1))).toBe('long');
    expect(textProblem('Halo, ada lowongan?')).toBeUndefined();
    expect(() => check('a'.repeat(maxLength + 1))).toThrow(RangeError);
  });

  test('a tiny text says nothing, unless it shows a sign', () => {
    const short = (text: string) => isTooShort(text, check(text));
    expect(short('halo kak')).toBe(true);
    expect(short('jual ginjal 100jt')).toBe(false);
    expect(short('Lowongan kasir di Solo, kirim CV')).toBe(false);
  });

  // Each would make a backtracking pattern run for hours at this length.
  test.each([
    ['one letter', 'a'],
    ['digits and separators', '1.'],
    ['open quotation marks', '"'],
    ['spaced letters', 'a '],
    ['masked telephone numbers', '0812-xxxx-'],
    ['line breaks', '\n'],
    ['mail-like', 'a@a.'],
    ['a word of every list', 'paspor ditahan bos kalau pulang bayar denda '],
    ['negations', 'tidak ada biaya atau '],
    ['emoji', '🙏😊'],
    ['combining marks', 'a\u0301\u0301\u0301'],
  ])('a hostile text is answered: %s', (_, part) => {
    const text = part.repeat(Math.floor(maxLength / part.length));
    expect(['none', 'careful', 'stop']).toContain(check(text).level);
  });
});
