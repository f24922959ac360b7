// `npm run build`: the built server in .next/standalone, ready to be copied to another machine.
import { build } from "./prepare.mjs";

if (!build()) process.exit(1);
