import { start } from './index.js';
await start['learning-thread']();
