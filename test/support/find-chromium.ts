import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The program, or undefined where none is installed. */
export const CHROMIUM = PLACES.find((place) => existsSync(place));

/** For the options of a test that needs it: why it is skipped, or false. */
export const withoutChromium = CHROMIUM === undefined && 'Chromium is not installed';
