import { describe, expect, it } from 'vitest';
import { checkText, day, decisionText, type PlanText, planText, told } from './plan-text.js';

interface Case {
  readonly name: string;
  readonly plan: PlanText;
  readonly asOf?: string;
  readonly found: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: '205-QĐ/TW had no known change in March 2023',
    plan: {
      on: '10 tháng 3 năm 2023',
      body: ['Thực hiện Quy định số 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị.'],
    },
    asOf: '2023-03-10',
    found: [],
  },
  {
    name: '205-QĐ/TW was replaced on 11/7/2023',
    plan: {
      on: '12 tháng 7 năm 2023',
      body: ['Thực hiện Quy định số 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị.'],
    },
    found: ['error outdated-when-issued 205-QĐ/TW'],
  },
  {
    name: 'on the very day of an inferred replacement nobody is accused',
    plan: {
      on: '30 tháng 5 năm 2025',
      body: ['Thực hiện Quy định số 22-QĐ/TW, ngày 28/7/2021 của Ban Chấp hành Trung ương.'],
    },
    found: ['warning outdated-since 22-QĐ/TW'],
  },
  {
    name: '132-QĐ/TW of 2018 was replaced by 124-QĐ/TW of 2023',
    plan: {
      on: '15 tháng 12 năm 2023',
      body: ['Thực hiện Quy định số 132-QĐ/TW, ngày 08/3/2018 của Bộ Chính trị.'],
    },
    found: ['error outdated-when-issued 132-QĐ/TW'],
  },
  {
    name: '124-QĐ/TW of 2018 does not share the fate of its homonym of 2023',
    plan: {
      on: '15 tháng 12 năm 2023',
      body: ['Thực hiện Quy định số 124-QĐ/TW, ngày 02/02/2018 của Ban Bí thư.'],
    },
    found: [],
  },
  {
    name: 'a plan that says itself what stands in its place now',
    plan: {
      on: '12 tháng 9 năm 2024',
      body: [
        'Thực hiện Quy định số 205-QĐ/TW, ngày 23/9/2019 (nay là Quy định số 114-QĐ/TW, ngày 11/7/2023) của Bộ Chính trị.',
      ],
    },
    found: [],
  },
  {
    name: 'a body behind the last of a list accuses none before it',
    plan: {
      on: '10 tháng 3 năm 2022',
      body: [
        'Thực hiện Quy định số 124-QĐ/TW, ngày 02/02/2018 và Quy định số 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị.',
      ],
    },
    asOf: '2022-03-10',
    found: [],
  },
  {
    name: 'a body printed with the very citation is compared, behind it or before',
    plan: {
      on: '10 tháng 3 năm 2022',
      body: [
        'Thực hiện Quy định số 124-QĐ/TW, ngày 02/02/2018 của Bộ Chính trị và Quy định số 205-QĐ/TW, ngày 23/9/2019.',
      ],
    },
    asOf: '2022-03-10',
    found: ['warning issuer-conflict 124-QĐ/TW'],
  },
  {
    name: '124-QĐ/TW of 2023 was replaced in 2025',
    plan: {
      on: '15 tháng 12 năm 2023',
      body: ['Thực hiện Quy định số 124-QĐ/TW, ngày 04/10/2023 của Bộ Chính trị.'],
    },
    found: ['warning outdated-since 124-QĐ/TW'],
  },
  {
    name: 'several regulations with one successor',
    plan: {
      on: '15 tháng 12 năm 2025',
      body: [
        'Thực hiện Quy định số 41-QĐ/TW, ngày 03/11/2021 và Quy định số 80-QĐ/TW, ngày 18/8/2022 của Bộ Chính trị; Thông báo số 20-TB/TW, ngày 08/9/2022.',
      ],
    },
    found: [
      'error outdated-when-issued 41-QĐ/TW',
      'error outdated-when-issued 80-QĐ/TW',
      'error outdated-when-issued 20-TB/TW',
    ],
  },
  {
    name: 'a replacement that no public source confirms is a note',
    plan: {
      on: '15 tháng 3 năm 2023',
      body: ['Thu hút theo Nghị định số 140/2017/NĐ-CP ngày 05/12/2017 của Chính phủ.'],
    },
    found: ['note outdated-since 140/2017/NĐ-CP'],
  },
  {
    name: 'a document that is only reviewed is one level milder',
    plan: {
      on: '15 tháng 12 năm 2023',
      body: ['Tổng kết việc thực hiện Quy định số 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị.'],
    },
    found: ['warning outdated-when-issued 205-QĐ/TW'],
  },
  {
    name: 'a text that says itself what took the place is left alone',
    plan: {
      on: '15 tháng 12 năm 2023',
      body: [
        'Thực hiện Quy định số 114-QĐ/TW, ngày 11/7/2023 của Bộ Chính trị về kiểm soát quyền lực (thay thế Quy định số 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị).',
      ],
    },
    found: [],
  },
  {
    name: 'naming the successor somewhere else does not excuse the old one',
    plan: {
      on: '15 tháng 12 năm 2023',
      body: [
        'Thực hiện Quy định số 114-QĐ/TW, ngày 11/7/2023 của Bộ Chính trị.',
        'Xử lý theo Quy định số 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị.',
      ],
    },
    found: ['error outdated-when-issued 205-QĐ/TW'],
  },
  {
    name: 'a title of another document is not the plan’s own voice',
    plan: {
      on: '15 tháng 12 năm 2023',
      body: [
        'Thực hiện Kế hoạch số 40-KH/TU, ngày 10/3/2020 của Tỉnh ủy thực hiện Quy định số 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị.',
      ],
    },
    found: [],
  },
  {
    name: 'many mentions make one finding',
    plan: {
      on: '15 tháng 12 năm 2023',
      body: [
        'Thực hiện Quy định số 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị.',
        'Phổ biến Quy định số 205-QĐ/TW.',
        'Chấp hành Quy định số 205-QĐ/TW.',
      ],
    },
    found: ['error outdated-when-issued 205-QĐ/TW'],
  },
  {
    name: 'one document with two days',
    plan: {
      on: '15 tháng 12 năm 2023',
      body: [
        'Thực hiện Kết luận số 21-KL/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương.',
        'Quán triệt Kết luận số 21-KL/TW, ngày 25/11/2021 của Ban Chấp hành Trung ương.',
      ],
    },
    found: ['warning date-conflict 21-KL/TW'],
  },
  {
    name: 'homonyms of other terms are no conflict',
    plan: {
      on: '15 tháng 12 năm 2023',
      body: [
        'Tổng kết Kết luận số 21-KL/TW, ngày 25/5/2012 của Ban Chấp hành Trung ương.',
        'Thực hiện Kết luận số 21-KL/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương.',
      ],
    },
    found: [],
  },
  {
    name: 'the day of 05-CT/TW',
    plan: {
      on: '15 tháng 12 năm 2023',
      body: ['Thực hiện Chỉ thị số 05-CT/TW, ngày 15/6/2016 của Bộ Chính trị.'],
    },
    found: ['warning date-conflict 05-CT/TW'],
  },
  {
    name: 'a law cited by name alone is whichever is in force',
    plan: { on: '15 tháng 12 năm 2023', body: ['Thực hiện Luật Tổ chức chính quyền địa phương.'] },
    found: [],
  },
  {
    name: 'with its year it is that one',
    plan: {
      on: '15 tháng 12 năm 2025',
      body: ['Thực hiện Luật Tổ chức chính quyền địa phương năm 2015.'],
    },
    found: ['warning outdated-when-issued 77/2015/QH13'],
  },
  {
    name: 'nor is its amendment news',
    plan: { on: '15 tháng 12 năm 2023', body: ['Tuyển dụng theo Luật Viên chức.'] },
    asOf: '2023-12-15',
    found: [],
  },
  {
    name: 'the resolutions of one plenum under one name are no ambiguity',
    plan: { on: '15 tháng 12 năm 2023', body: ['Quán triệt Nghị quyết Trung ương 6 khóa XIII.'] },
    found: [],
  },
  {
    name: 'a symbol of two terms without its day is one',
    plan: { on: '15 tháng 12 năm 2023', body: ['Các cơ quan thực hiện Quy định số 124-QĐ/TW.'] },
    found: ['warning ambiguous-citation 124-QĐ/TW'],
  },
  {
    name: 'the committee’s organs of one province are no conflict of issuers',
    plan: {
      on: '15 tháng 12 năm 2023',
      body: [
        'Thực hiện Nghị quyết số 28-NQ/TW, ngày 17/11/2022 của Ban Chấp hành Trung ương Đảng khóa XIII.',
        'Quán triệt Nghị quyết số 28-NQ/TW, ngày 17/11/2022 của Trung ương.',
      ],
    },
    found: [],
  },
  {
    name: 'a plan that is to be drafted later is not cited before its time',
    plan: {
      on: '15 tháng 12 năm 2023',
      body: ['Xây dựng kế hoạch trước ngày 30/01/2024, sơ kết vào ngày 15/12/2025.'],
    },
    found: [],
  },
  {
    name: 'bodies that lived when the plan was issued',
    plan: {
      on: '15 tháng 12 năm 2023',
      body: ['Các cấp ủy tổ chức học tập.'],
      recipients: ['Ban Tuyên giáo Trung ương (báo cáo),', 'Các huyện ủy, thành ủy,'],
    },
    found: [],
  },
  {
    name: 'each ended body once',
    plan: {
      on: '15 tháng 12 năm 2025',
      body: ['Các cấp ủy tổ chức học tập.'],
      recipients: [
        'Ban Tuyên giáo Trung ương (báo cáo),',
        'Ban Tuyên giáo Trung ương (phối hợp),',
        'Thành ủy Hà Nội,',
      ],
    },
    found: ['note body-ended'],
  },
];

describe('what is found in a plan', () => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_, { plan, asOf, found }) => {
    const report = checkText(planText(plan), asOf ? { asOf: day(asOf) } : {});
    expect(told(report)).toEqual(found);
  });
});

describe('the preamble', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'an ended foundation is an error, and said once',
      ['Quy định số 205-QĐ/TW ngày 23 tháng 9 năm 2019 của Bộ Chính trị'],
      ['error basis-outdated 205-QĐ/TW'],
    ],
    [
      'one that ended later is a warning',
      [
        'Quy định số 114-QĐ/TW ngày 11 tháng 7 năm 2023 của Bộ Chính trị',
        'Quy định số 41-QĐ/TW ngày 03 tháng 11 năm 2021',
      ],
      ['warning basis-outdated 41-QĐ/TW'],
    ],
    ['the Charter and laws need no day', ['Điều lệ Đảng Cộng sản Việt Nam', 'Luật Viên chức'], []],
    [
      'a numbered decree does',
      ['Nghị định số 120/2020/NĐ-CP của Chính phủ'],
      ['warning undated-basis 120/2020/NĐ-CP'],
    ],
  ])('%s', (_, basis, found) => {
    expect(told(checkText(decisionText('06 tháng 6 năm 2024', basis)))).toEqual(found);
  });
});

describe('a file with an attachment', () => {
  it('does not call unknown what it holds itself', () => {
    const decision = decisionText('06 tháng 6 năm 2024', ['Tờ trình số 99/TTr-SNV ngày 01 tháng 6 năm 2024']);
    const text = `${decision}
QUY CHẾ
Làm việc của Ban Chỉ đạo
(Ban hành kèm theo Quyết định số 1127/QĐ-UBND ngày 06 tháng 6 năm 2024 của Ủy ban nhân dân tỉnh Đồng Nai)

Điều 1. Phạm vi
Quy chế này áp dụng cho Ban Chỉ đạo theo Quyết định số 1127/QĐ-UBND.
`;
    const unknown = checkText(text).findings.filter(({ ruleId }) => ruleId === 'unknown-document');
    expect(unknown.map(({ cited }) => cited?.symbol)).toEqual(['99/TTr-SNV']);
  });
});

describe('the words of a finding', () => {
  it('tell what is cited, what happened, when, by which document, who says so, and what to write', () => {
    const body = ['Thực hiện Quy định số 132-QĐ/TW, ngày 08/3/2018 của Bộ Chính trị.'];
    const [finding] = checkText(planText({ on: '15 tháng 12 năm 2023', body })).findings;
    expect(finding?.message.vi).toMatch(
      /^Quy định số 132-QĐ\/TW, ngày 08\/3\/2018 của Bộ Chính trị đã được thay thế bằng Quy định số 124-QĐ\/TW, ngày 04\/10\/2023 của Bộ Chính trị, nay là Quy định số 366-QĐ\/TW, ngày 30\/8\/2025 của Bộ Chính trị, trước khi Kế hoạch này được ban hành \(ngày 15\/12\/2023\); nguồn: [\w.-]+, kiểm tra ngày 22\/11\/2026\.$/,
    );
    expect(finding?.message.en).toMatch(
      /^Regulation No\. 132-QĐ\/TW of 8 March 2018 was replaced by Regulation No\. 124-QĐ\/TW of 4 October 2023, now Regulation No\. 366-QĐ\/TW of 30 August 2025, before this document was issued \(15 December 2023\); source: /,
    );
    expect(finding?.suggestion?.vi).toBe('Thay bằng Quy định số 366-QĐ/TW, ngày 30/8/2025 của Bộ Chính trị.');
    expect(finding?.evidence[0]).toMatchObject({
      kind: 'event',
      event: 'replaced',
      by: { symbol: '124-QĐ/TW' },
    });
  });

  it('say of the right document which successor it had by the day of the report', () => {
    const body = ['Thực hiện Quy định số 132-QĐ/TW, ngày 08/3/2018 của Bộ Chính trị.'];
    const report = checkText(planText({ on: '15 tháng 12 năm 2023', body }), { asOf: day('2024-01-01') });
    expect(report.findings[0]?.suggestion?.vi).toBe(
      'Thay bằng Quy định số 124-QĐ/TW, ngày 04/10/2023 của Bộ Chính trị.',
    );
  });
});
