import { compareBacktests } from '../src/evaluation/compare-backtests.ts';
import { createGateWorld, SKILL_OF } from '../test/support/gate-world.ts';

// The table of docs/evaluate.md on the gate: node bench/gate-worlds.ts [worlds a row]
const WORLDS = Number(process.argv[2] ?? 300);

const EQUAL = { old: SKILL_OF[70], new: SKILL_OF[70] };
const WORSE = { old: SKILL_OF[70], new: SKILL_OF[60] };
const ROWS = [
  { name: 'equal, much in common', skill: EQUAL, shared: 0.9 },
  { name: 'equal, little in common', skill: EQUAL, shared: 0.5 },
  { name: 'hit@1 .70 → .60, little in common', skill: WORSE, shared: 0.5 },
];

const percent = (count: number) => `${((100 * count) / WORLDS).toFixed(1)} %`;

console.log('| versions | issues | hit@1 old, new | called worse | an interval of the six on the worse side |');
console.log('| --- | --- | --- | --- | --- |');
for (const { name, skill, shared } of ROWS) {
  for (const issues of [140, 300]) {
    const compared = Array.from({ length: WORLDS }, (_, at) => {
      const world = createGateWorld({ seed: at + 1, issues, skill, shared });
      return compareBacktests(world.old, world.new);
    });
    const meanOf = (side: 'old' | 'new') =>
      compared.reduce((sum, { figures }) => sum + (figures[0]?.[side] ?? 0), 0) / WORLDS;
    const flagged = compared.filter(({ isWorse }) => isWorse).length;
    // Each figure by itself, as if it were the only one: what the gate would be without its correction.
    const alone = compared.filter(({ figures }) =>
      figures.some(({ figure, difference: { low, high } }) =>
        figure === 'calibrationError' ? (low ?? 0) > 0 : (high ?? 0) < 0,
      ),
    ).length;
    const hits = `${meanOf('old').toFixed(2)}, ${meanOf('new').toFixed(2)}`;
    console.log(`| ${name} | ${issues} | ${hits} | ${percent(flagged)} | ${percent(alone)} |`);
  }
}
