import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markCalledAtOnce } from '../../scripts/mark-called-at-once.ts';

describe('the mark for functions that are called at once', () => {
  it('is on the modules of a chunk and of the first file, and nowhere else', () => {
    const chunk = 'export const ids=[7];export const modules={12:(e,t)=>{e.x={3:()=>{}}},34:e=>e(1)};';
    const first = 'var m={56:function(e){return e}},c={};const named={a:()=>import("./12.js"),7:0};f({8:()=>{}});';

    assert.equal(
      markCalledAtOnce(chunk),
      'export const ids=[7];export const modules={12:((e,t)=>{e.x={3:()=>{}}}),34:(e=>e(1))};',
    );
    assert.equal(
      markCalledAtOnce(first),
      'var m={56:(function(e){return e})},c={};const named={a:()=>import("./12.js"),7:0};f({8:()=>{}});',
    );
  });
});
