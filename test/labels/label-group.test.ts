import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LabelGroup } from '../../src/labels/families.ts';
import { labelGroup } from '../../src/labels/label-group.ts';

/** Names as they are found in public repositories of many kinds, with commas between them. */
const NAMES: Readonly<Partial<Record<LabelGroup, Readonly<Record<string, string>>>>> = {
  type: {
    'plain words': `bug, Bug, BUG, bugs, bug report, bug-report, confirmed-bug, defect, regression, crash, enhancement,
      Enhancement, feature, Feature Request, feature_request, New Feature, feature proposal, improvement, suggestion, idea,
      question, support, docs, documentation, perf, performance, security, refactor, cleanup, clean up, chore, task, rfc,
      proposal, discussion, maintenance, tech debt, technical debt, breaking change`,
    'with a prefix': `type/bug, Type: Bug, type:bug, type::bug, type: bug/fix, type-bug, kind/bug, kind/feature,
      kind:enhancement, category: bug, issue-type/bug, issue: bug, type/regression, type/anything at all`,
    'with a letter for a prefix': 'C-bug, C-enhancement, T-bug, T: bug, c: new feature',
    'with emoji and decoration': `🐛 Bug, bug 🐛, :bug: bug, Bug :beetle:, ✨ enhancement, 📝 documentation, question ❓,
      [Type] Bug, [type]: enhancement, >bug, *question`,
  },
  workflow: {
    'how urgent': `p0, P1, P-high, P2-medium, P3: minor, prio/high, prio:low, priority/important-soon, Priority: High,
      [Priority] High, priority-1, high priority, High Priority, severity/critical, severity3: broken, sev-1, critical, minor,
      urgent, impact:low`,
    'how much work': `size/XS, size:L, size: small, effort/none, effort: 3, loe:small, estimate: 5, points: 3, difficulty: easy,
      E-easy, E-mentor, E-help-wanted, easy, low hanging fruit`,
    who: `team/dashboards, Team:Search, team-ios, help wanted, Help-Wanted, 🙏 help wanted, up-for-grabs, good first issue,
      good-first-issue, good first bug, first-timers-only, beginner friendly, hacktoberfest, hacktoberfest-accepted, 💎 Bounty,
      customer: acme, contributions welcome, accepting-prs, PRs welcome`,
    when: `release/9.5, release-note-none, backport, backport v9.0.x, backport-requested-v18.x, cherry-pick/1.2, semver:minor,
      semver-major, v8.0.0, v1.2, 8.x, milestone/2, sprint 12, backlog, icebox, migrate/status-icebox, found in release: 3.0`,
    'how far it is': `triage, triaged, needs triage, needs-triage, needs: triage, triage/accepted, untriaged, triaged-ios,
      status/needs-triage, Status: Unconfirmed, [Status] In Progress, state: has PR, S-blocked, S-waiting-on-review, blocked,
      blocked by upstream, on hold, In Progress, wip, do-not-merge/hold, lgtm, approved, ok-to-test, cncf-cla: yes, CLA Signed,
      confirmed, verified, verification-needed, under-discussion, ready for review, review needed, needs review,
      changes requested, has-pr, has reproducible steps, waiting for customer response, awaiting response, pinned, tracking,
      epic, meta, roadmap, bot/no new info, pr/external, PR: reviewed, internal, automerge, dependencies, changelog:skip,
      add to changelog, info-needed, more-information-needed, cannot reproduce, can't reproduce, not reproducible`,
    'how it ended': `stale, lifecycle/rotten, wontfix, won't fix, Won’t Fix, wont-fix, will not fix, duplicate, *duplicate,
      type/duplicate, duplicate of upstream, invalid, :x: invalid, not a bug, Working as Intended, works-for-me, *as-designed,
      type/works-as-intended, out of scope, fixed, fixed in next, resolved, released, released on @beta, Resolution: Stale,
      closed: duplicate, no response, spam, abandoned, done`,
  },
  area: {
    'with a prefix': `area/panel/time-series, area: core, area-System.Net, A-lint, datasource/MySQL, component/logql,
      Component: DOM, comp: router, module: nn, topic: build, pkg/cli, [Package] Block editor, [Feature] Blocks,
      Feature:Dashboard, integration: hue, sig/node, provider/aws, service/s3, s3/bucket, Domain: lib.d.ts, :Search/Search,
      os/windows, O-windows, platform: android, f: material design, a: animation, web3: wallets, lib / src`,
    'plain words': `terminal, git, windows, http, fs, v8 engine, timepicker, auth, ui, UI, frontend, API, cli, build, ci, docker,
      accessibility, i18n, editor-scrollbar`,
    'languages, which a text tells': 'python, typescript, lang/python, language: go, language server',
    'types inside an area': 'area/docs, component: security, area/performance',
    'words that begin like workflow': `state management, status page, status bar, release notes page, merge conflicts,
      bot framework, help center, team settings, priority queue, size of images, stage editor, pr-agent, internal server,
      points of interest, p2p, p5.js, owner references, needle, needlework, prism, preview, private endpoints, prometheus,
      bottom-sheet, goodreads, helm, statistics, stateful, teams, langchain, milestones, releases, e-mail, x-axis, migrations`,
    'nothing but signs': '🚀, :rocket:, ???',
  },
};

for (const [group, families] of Object.entries(NAMES)) {
  describe(`a label is of the group ${group}`, () => {
    for (const [why, list] of Object.entries(families)) {
      it(why, () => {
        const names = list.split(',').map((name) => name.trim());
        assert.deepEqual(
          names.filter((name) => labelGroup(name) !== group),
          [],
        );
      });
    }
  });
}
