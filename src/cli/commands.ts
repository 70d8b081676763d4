import type { Command } from 'commander';
import type { BilingualText } from '../errors/bilingual-text.js';

/** What each `…-command.ts` exports: adds its command, with options and action, to the program. */
export interface CommandModule {
  register(program: Command): void;
}

interface CommandEntry {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: BilingualText;
  /** Imports the command's file; only the asked one is, which keeps the start short. */
  readonly load: () => Promise<CommandModule>;
}

/** Every command of `cancu`, in the order in which the help lists them. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'start',
    summary: { vi: 'Chạy máy chủ', en: 'Start the server' },
    load: () => import('./start-command.js'),
  },
  {
    name: 'read',
    summary: { vi: 'In nội dung chữ của tệp', en: 'Print the text of a file' },
    load: () => import('./read-command.js'),
  },
  {
    name: 'extract',
    summary: { vi: 'Tìm các dẫn chiếu trong tệp', en: 'Find the citations in files' },
    load: () => import('./extract-command.js'),
  },
  {
    name: 'check',
    summary: {
      vi: 'Kiểm tra văn bản có dẫn quy định đã hết hiệu lực không',
      en: 'Check whether a plan cites outdated regulations',
    },
    load: () => import('./check-command.js'),
  },
  {
    name: 'ingest',
    summary: { vi: 'Nạp văn bản vào cơ sở dữ liệu', en: 'Take files into the database' },
    load: () => import('./ingest-command.js'),
  },
  {
    name: 'export',
    summary: {
      vi: 'Xuất dữ liệu ra JSON Lines, CSV, GraphML',
      en: 'Write the graph as JSON Lines, CSV or GraphML',
    },
    load: () => import('./export-command.js'),
  },
  {
    name: 'load',
    summary: {
      vi: 'Nạp hàng loạt vào cơ sở dữ liệu trống',
      en: 'Fill an empty database with very many files',
    },
    load: () => import('./load-command.js'),
  },
  {
    name: 'changes',
    summary: { vi: 'Xuất, nạp các thay đổi do người biên tập ghi', en: 'What editors recorded, out and in' },
    load: () => import('./changes-command.js'),
  },
  {
    name: 'migrate',
    summary: { vi: 'Nâng cấp cấu trúc cơ sở dữ liệu', en: 'Apply the migrations' },
    load: () => import('./migrate-command.js'),
  },
  {
    name: 'doctor',
    summary: {
      vi: 'Kiểm tra máy này có đủ những gì cần',
      en: 'Say what is found and missing on this machine',
    },
    load: () => import('./doctor-command.js'),
  },
];
