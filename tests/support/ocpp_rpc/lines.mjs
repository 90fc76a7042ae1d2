// One JSON object a line, in on stdin, out on stdout. The process ends with its stdin, after 30 s at the latest.
import { createInterface } from 'node:readline';

export function say(what) {
  process.stdout.write(JSON.stringify(what) + '\n');
}

export async function* heard() {
  setTimeout(() => process.exit(3), 30_000).unref();
  for await (const line of createInterface({ input: process.stdin })) yield JSON.parse(line);
  process.exit(0);
}
