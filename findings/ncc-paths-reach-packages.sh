#!/usr/bin/env bash
# ncc reads `paths` of the TypeScript configuration that TS_NODE_PROJECT names for imports of JavaScript files inside node_modules too,
# though TypeScript itself resolves only its own sources by them: a whole package, also one that another package asks for, can be
# exchanged in the bundle alone, and an entry that was meant for one's own sources exchanges it for everybody.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund @vercel/ncc@0.45.0 typescript@6.0.3 is-even@1.0.0 >/dev/null
echo "module.exports = () => 'the stand-in was asked';" >stand-in.js
# is-even asks is-odd, which is nowhere in these sources.
echo "console.log(String(require('is-even')(4)));" >entry.js
echo '{ "compilerOptions": { "paths": { "is-odd": ["./stand-in.js"] } } }' >tsconfig.json
echo "ncc $(node -p "require('@vercel/ncc/package.json').version")"
mkdir plain && cp entry.js plain/
(cd plain && NODE_PATH=../node_modules ../node_modules/.bin/ncc build entry.js -o out --quiet)
TS_NODE_PROJECT="$folder/tsconfig.json" node_modules/.bin/ncc build entry.js -o mapped --quiet
plain=$(node plain/out/index.js)
mapped=$(node mapped/index.js)
echo "without paths: is-even(4) is $plain; with paths for is-odd, which only is-even imports: $mapped"
[ "$plain" = true ] || { echo 'is-even no longer bundles'; exit 1; }
[ "$mapped" = false ] || { echo 'paths no longer reach imports inside node_modules'; exit 1; }
