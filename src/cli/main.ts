#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { ownVersion } from '../config/own-version.js';
import { commands } from './commands.js';
import { printError } from './print-error.js';

/** A command that could not do its work ends with this; 1 is left to findings of `cancu check`. */
const failed = 2;

// `cancu extract … | head` closes the pipe early: no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// Nobody is left to read what is said there; stopping in order goes on.
process.stderr.on('error', () => {});

try {
  const program = await programFor(process.argv[2]);
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

async function programFor(asked: string | undefined): Promise<Command> {
  const program = new Command('cancu')
    .description(
      'Văn bản này căn cứ vào đâu, ai thực hiện, còn hiệu lực không?\n' +
        'What does this document rest on, who carries it out, is what it cites still in force?',
    )
    .version(ownVersion())
    .helpCommand(false)
    .configureOutput({ outputError: (message, write) => write(wrongCommandLine(message)) })
    .exitOverride();
  for (const { name, summary, load } of commands) {
    if (name === asked) (await load()).register(program);
    else program.command(name).summary(`${summary.vi} · ${summary.en}`);
  }
  return program;
}

/** commander says in English which word of the command line is wrong; what to do about it stands in both languages. */
function wrongCommandLine(message: string): string {
  return (
    `cancu: dòng lệnh không đúng · the command line is wrong: ${message.replace(/^error: /, '')}` +
    '  → Xem cách dùng: cancu --help, hoặc cancu LỆNH --help\n' +
    '  → See how it is used: cancu --help, or cancu COMMAND --help\n'
  );
}

function exitCodeOf(error: unknown): number {
  // commander has printed its own message; help and --version end with 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : failed;
  printError(error);
  return failed;
}
