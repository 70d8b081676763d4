import { describe, expect, it } from 'vitest';
import { checkText, day, planText, told } from './plan-text.js';

/** One sentence of a plan, judged on the plan's own day and on the day of asking. */
interface Case {
  readonly on: string;
  readonly says: string;
  readonly asOf?: string;
  readonly found: readonly string[];
}

// What only unofficial files tell of 69-QĐ/TW and 36-HD/VPTW is one level milder.
const cases: readonly Case[] = [
  {
    on: '20 tháng 5 năm 2026',
    says: 'Kiểm tra theo Quy định số 69-QĐ/TW, ngày 06/7/2022 của Bộ Chính trị.',
    asOf: '2026-05-20',
    found: ['note amended 69-QĐ/TW'],
  },
  {
    on: '20 tháng 5 năm 2026',
    says: 'Kiểm tra theo Quy định số 69-QĐ/TW, ngày 06/7/2022 của Bộ Chính trị.',
    found: ['note outdated-since 69-QĐ/TW'],
  },
  {
    on: '15 tháng 9 năm 2026',
    says: 'Kiểm tra theo Quy định số 69-QĐ/TW, ngày 06/7/2022 của Bộ Chính trị.',
    found: ['warning outdated-when-issued 69-QĐ/TW'],
  },
  {
    on: '15 tháng 9 năm 2026',
    says: 'Xử lý theo Quy định số 212-QĐ/TW, ngày 17/8/2026 của Bộ Chính trị.',
    found: [],
  },
  {
    on: '15 tháng 9 năm 2026',
    says: 'Thực hiện Quy định số 207-QĐ/TW, ngày 26/7/2026 của Ban Chấp hành Trung ương.',
    found: [],
  },
  {
    on: '09 tháng 01 năm 2026',
    says: 'Trình bày theo Quy định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư.',
    found: ['error outdated-when-issued 66-QĐ/TW'],
  },
  {
    on: '02 tháng 3 năm 2026',
    says: 'Trình bày theo Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng.',
    found: ['note outdated-since 36-HD/VPTW'],
  },
  {
    on: '02 tháng 7 năm 2026',
    says: 'Trình bày theo Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng.',
    found: ['warning outdated-when-issued 36-HD/VPTW'],
  },
  {
    on: '05 tháng 12 năm 2023',
    says: 'Sắp xếp theo Quy định số 04-QĐi/TW, ngày 25/7/2018 của Ban Bí thư.',
    found: ['error outdated-when-issued 04-QĐi/TW'],
  },
  {
    on: '15 tháng 6 năm 2025',
    says: 'Tinh giản biên chế theo Nghị định số 29/2023/NĐ-CP ngày 03/6/2023 của Chính phủ.',
    found: ['warning outdated-since 29/2023/NĐ-CP'],
  },
  {
    on: '16 tháng 6 năm 2025',
    says: 'Tinh giản biên chế theo Nghị định số 29/2023/NĐ-CP ngày 03/6/2023 của Chính phủ.',
    found: ['error outdated-when-issued 29/2023/NĐ-CP'],
  },
  {
    on: '30 tháng 6 năm 2025',
    says: 'Xử lý kỷ luật theo Nghị định số 112/2020/NĐ-CP ngày 18/9/2020 của Chính phủ.',
    asOf: '2025-06-30',
    found: ['note amended 112/2020/NĐ-CP'],
  },
  {
    on: '01 tháng 7 năm 2025',
    says: 'Xử lý kỷ luật theo Nghị định số 112/2020/NĐ-CP ngày 18/9/2020 của Chính phủ.',
    found: ['error outdated-when-issued 112/2020/NĐ-CP'],
  },
  {
    on: '10 tháng 8 năm 2025',
    says: 'Tiếp nhận hồ sơ theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 và Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ.',
    found: ['error outdated-when-issued 61/2018/NĐ-CP', 'error outdated-when-issued 107/2021/NĐ-CP'],
  },
  {
    on: '10 tháng 8 năm 2025',
    says: 'Tuyển dụng theo Nghị định số 170/2025/NĐ-CP ngày 30/6/2025 của Chính phủ.',
    asOf: '2026-07-31',
    found: [],
  },
  {
    on: '10 tháng 02 năm 2026',
    says: 'Bảo vệ bí mật theo Luật Bảo vệ bí mật nhà nước số 29/2018/QH14.',
    asOf: '2026-02-28',
    found: [],
  },
  {
    on: '10 tháng 3 năm 2026',
    says: 'Bảo vệ bí mật theo Luật Bảo vệ bí mật nhà nước số 29/2018/QH14.',
    found: ['error outdated-when-issued 29/2018/QH14'],
  },
];

describe('documents much cited and replaced of late', () => {
  it.each(cases)('$on, as of $asOf: $says', ({ on, says, asOf, found }) => {
    const report = checkText(planText({ on, body: [says] }), {
      asOf: day(asOf ?? '2026-11-22'),
    });
    expect(told(report)).toEqual(found);
  });
});
