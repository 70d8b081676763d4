/**
 * Codes of Party bodies (mã cơ quan Đảng) whose symbols always read number-type/body: "217/QĐ-TW" is a reprint turned
 * round. Codes that State bodies use too (BCĐ, MTTQ) do not stand here.
 */
export const furtherPartyCodes: readonly string[] = [
  'TW',
  'TU',
  'HU',
  'QU',
  'ĐU',
  'TXU',
  'ThU',
  'BCSĐ',
  'ĐĐ',
  'ĐUK',
  'TWĐTN',
  'ĐUCA',
  'QUTW',
  'HĐLLTW',
  'ĐTN',
];

const ofEachLevel = (organs: readonly string[]): readonly string[] =>
  organs.flatMap((organ) =>
    ['TW', 'TU', 'HU', 'QU', 'ThU', 'TXU', 'ĐU', 'ĐUK'].map((level) => `${organ}${level}`),
  );

/** Organs of Party committees (cơ quan tham mưu) and the levels of the committees: "UBKTTU", "VPHU", "BTGDVTW". */
export const partyOrganCodes: readonly string[] = ofEachLevel([
  'VP',
  'BTC',
  'BTG',
  'BTGDV',
  'BDV',
  'BNC',
  'UBKT',
]);

/** The same as printed until about 2000, without the B of "Ban": "07-HD/TCTW", also turned round "845/CV-TGTU". */
export const earlyOrganCodes: readonly string[] = ofEachLevel(['TC', 'TG', 'DV', 'NC', 'KT']);

/**
 * Offices under the people's committee of a district, a commune or a ward (phòng chuyên môn): "496/PGDĐT". Each has a
 * ministry or department whose code differs in its first letter alone.
 */
export const officeCodes: readonly string[] = [
  'PGDĐT',
  'PGD&ĐT',
  'PNV',
  'PTP',
  'PTCKH',
  'PTNMT',
  'PLĐTBXH',
  'PNVLĐTBXH',
  'PVHTT',
  'PVHTTDL',
  'PVHXH',
  'PYT',
  'PKT',
  'PKTHT',
  'PKTHTĐT',
  'PQLĐT',
  'PNNPTNT',
  'PNNMT',
  'PDT',
];

/**
 * Codes of contracts and their annexes (hợp đồng, phụ lục hợp đồng): "05/HĐKT". Two parties agree on them, no body
 * issues them, so that a text that names one cites nothing. Councils (HĐND, HĐBT …) begin alike.
 */
export const contractCode = /^(?:PL)?HĐ(?:$|KT|NK|MB|UT|LĐ|TC|XD|TV|TK|GT|DV|TM|CN|TN|VC|GK|NT|ĐT)/;

/**
 * Other issuing codes that many places use and the curated table of bodies need not list one by one: departments of a
 * province, units that sign official letters.
 */
export const furtherStateCodes: readonly string[] = [
  'CP',
  'LB',
  'TTg',
  'CTN',
  'UBND',
  'CTUBND',
  'UB',
  'HĐND',
  'VPCP',
  'BTC',
  'BNV',
  'BTP',
  'BYT',
  'BXD',
  'BCT',
  'BCA',
  'BQP',
  'BNG',
  'BGDĐT',
  'BKHĐT',
  'BKHCN',
  'BTTTT',
  'BTNMT',
  'BNNPTNT',
  'BNNMT',
  'BGTVT',
  'BLĐTBXH',
  // Ministries that leave the B of "Bộ" out on their letters; their units.
  'LĐTBXH',
  'QHLĐTL',
  'VPTT',
  'BVHTTDL',
  'NHNN',
  'TTCP',
  'UBDT',
  'KTNN',
  'TANDTC',
  'VKSTC',
  'HĐTP',
  'HĐBT',
  'VPQH',
  'SNV',
  'STC',
  'STP',
  'SYT',
  'SXD',
  'SCT',
  'SGDĐT',
  'SKHĐT',
  'SKHCN',
  'STTTT',
  'STNMT',
  'SNN',
  'SNNPTNT',
  'SNNMT',
  'SGTVT',
  'SLĐTBXH',
  'SVHTTDL',
  'SVHTT',
  'SDL',
  'SNgV',
  'SDTTG',
  'BCĐ',
  'BQL',
  'BCH',
  'CAT',
  'BHXH',
  'TTHĐND',
  'ĐĐBQH',
  'VP',
  // Organs of a committee that leaves its own code out: "85-HD/BTG".
  'BTG',
  'BTGDV',
  'BDV',
  'BNC',
  'UBKT',
  'BTTTT',
  'MTTQ',
  'MTTW',
  'BTT',
  'TLĐ',
  'HND',
  'HPN',
  'CCB',
  'LĐLĐ',
  'TTr',
  'NC',
  'KTTH',
  'TCCV',
  'TCBC',
  'CCHC',
  'VX',
  'KGVX',
  'QLDN',
  'NSNN',
  'PC',
  'TH',
  'KTN',
  'KSTT',
  'CCVC',
  'KHTC',
  'TCCB',
  // The Government Committee on Organization and Personnel (Ban Tổ chức - Cán bộ Chính phủ), until 2002.
  'TCCP',
  // The Directorate General of Posts (Tổng cục Bưu điện), until 2002.
  'TCBĐ',
  'BTCCBCP',
  'PL',
  'ĐT',
  'VBHN',
];
