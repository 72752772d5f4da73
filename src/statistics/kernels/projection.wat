;; Projects sparse vectors by a matrix of int8: the sum of the rows that a vector names, each times the vector's number there.
(module
  (import "kernel" "memory" (memory 1))

  ;; $sums (f32, $dimensions) = Σ value · row, in the order of the entries.
  ;;   $indices, $values: row (u32) and number (f32) of each of $count entries
  ;;   $projection: rows of $dimensions int8, which are a multiple of 32
  ;; 32 dimensions at a time, whose sums stay in 8 registers.
  (func (export "project")
    (param $indices i32) (param $values i32) (param $count i32)
    (param $projection i32) (param $dimensions i32) (param $sums i32)
    (local $entry i32) (local $entryEnd i32) (local $dimension i32) (local $place i32) (local $value v128) (local $eight v128)
    (local $sum0 v128) (local $sum1 v128) (local $sum2 v128) (local $sum3 v128)
    (local $sum4 v128) (local $sum5 v128) (local $sum6 v128) (local $sum7 v128)
    (local.set $entryEnd (i32.shl (local.get $count) (i32.const 2)))
    (block $done
      (loop $tiles
        (br_if $done (i32.ge_u (local.get $dimension) (local.get $dimensions)))
        (local.set $sum0 (v128.const i32x4 0 0 0 0))
        (local.set $sum1 (v128.const i32x4 0 0 0 0))
        (local.set $sum2 (v128.const i32x4 0 0 0 0))
        (local.set $sum3 (v128.const i32x4 0 0 0 0))
        (local.set $sum4 (v128.const i32x4 0 0 0 0))
        (local.set $sum5 (v128.const i32x4 0 0 0 0))
        (local.set $sum6 (v128.const i32x4 0 0 0 0))
        (local.set $sum7 (v128.const i32x4 0 0 0 0))
        (local.set $entry (i32.const 0))
        (block $summed
          (loop $entries
            (br_if $summed (i32.ge_u (local.get $entry) (local.get $entryEnd)))
            (local.set $place (i32.add (local.get $projection)
              (i32.mul (i32.load (i32.add (local.get $indices) (local.get $entry))) (local.get $dimensions))))
            (local.set $value (v128.load32_splat (i32.add (local.get $values) (local.get $entry))))
            (local.set $eight (v128.load8x8_s offset=0 (local.get $place)))
            (local.set $sum0 (f32x4.add (local.get $sum0) (f32x4.mul (local.get $value) (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (local.get $eight))))))
            (local.set $sum1 (f32x4.add (local.get $sum1) (f32x4.mul (local.get $value) (f32x4.convert_i32x4_s (i32x4.extend_high_i16x8_s (local.get $eight))))))
            (local.set $eight (v128.load8x8_s offset=8 (local.get $place)))
            (local.set $sum2 (f32x4.add (local.get $sum2) (f32x4.mul (local.get $value) (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (local.get $eight))))))
            (local.set $sum3 (f32x4.add (local.get $sum3) (f32x4.mul (local.get $value) (f32x4.convert_i32x4_s (i32x4.extend_high_i16x8_s (local.get $eight))))))
            (local.set $eight (v128.load8x8_s offset=16 (local.get $place)))
            (local.set $sum4 (f32x4.add (local.get $sum4) (f32x4.mul (local.get $value) (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (local.get $eight))))))
            (local.set $sum5 (f32x4.add (local.get $sum5) (f32x4.mul (local.get $value) (f32x4.convert_i32x4_s (i32x4.extend_high_i16x8_s (local.get $eight))))))
            (local.set $eight (v128.load8x8_s offset=24 (local.get $place)))
            (local.set $sum6 (f32x4.add (local.get $sum6) (f32x4.mul (local.get $value) (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (local.get $eight))))))
            (local.set $sum7 (f32x4.add (local.get $sum7) (f32x4.mul (local.get $value) (f32x4.convert_i32x4_s (i32x4.extend_high_i16x8_s (local.get $eight))))))
            (local.set $entry (i32.add (local.get $entry) (i32.const 4)))
            (br $entries)))
        (v128.store offset=0 (local.get $sums) (local.get $sum0))
        (v128.store offset=16 (local.get $sums) (local.get $sum1))
        (v128.store offset=32 (local.get $sums) (local.get $sum2))
        (v128.store offset=48 (local.get $sums) (local.get $sum3))
        (v128.store offset=64 (local.get $sums) (local.get $sum4))
        (v128.store offset=80 (local.get $sums) (local.get $sum5))
        (v128.store offset=96 (local.get $sums) (local.get $sum6))
        (v128.store offset=112 (local.get $sums) (local.get $sum7))
        (local.set $sums (i32.add (local.get $sums) (i32.const 128)))
        (local.set $projection (i32.add (local.get $projection) (i32.const 32)))
        (local.set $dimension (i32.add (local.get $dimension) (i32.const 32)))
        (br $tiles)))))
