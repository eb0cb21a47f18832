import { invent, USAGE } from './invent/invent.ts';

try {
  if (!invent(process.argv.slice(2))) process.stdout.write(USAGE);
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n\n${USAGE}`);
  process.exitCode = 2;
}
