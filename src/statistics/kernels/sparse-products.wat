;; Products of a sparse matrix A, stored by column, with a dense matrix B of single precision.
;;
;; B is worked on in panels of 32 columns: a panel holds 32 numbers (128 bytes) of each row, one row after the other, so that
;; a panel of some thousand rows stays in the processor's cache, and the 32 sums of a column stay in 8 registers.
;; A caller hands over a few hundred columns at a time: V8 exchanges its first, slow translation of a function between calls,
;; never within one.
(module
  (import "kernel" "memory" (memory 1))

  ;; One row of Aᵀ B for each column from $column up to $columnEnd, $stride bytes apart from $sums on.
  ;;   $offsets: where each column begins among the entries (u32, one more than columns)
  ;;   $rows, $values: row (u32) and number (f32) of each entry
  ;;   $dense: one panel of B
  (func (export "sumColumns")
    (param $offsets i32) (param $column i32) (param $columnEnd i32) (param $rows i32) (param $values i32)
    (param $dense i32) (param $sums i32) (param $stride i32)
    (local $entry i32) (local $entryEnd i32) (local $source i32) (local $value v128)
    (local $sum0 v128) (local $sum1 v128) (local $sum2 v128) (local $sum3 v128)
    (local $sum4 v128) (local $sum5 v128) (local $sum6 v128) (local $sum7 v128)
    (block $done
      (loop $columns
        (br_if $done (i32.ge_u (local.get $column) (local.get $columnEnd)))
        (local.set $entry (i32.shl (i32.load (i32.add (local.get $offsets) (i32.shl (local.get $column) (i32.const 2)))) (i32.const 2)))
        (local.set $column (i32.add (local.get $column) (i32.const 1)))
        (local.set $entryEnd (i32.shl (i32.load (i32.add (local.get $offsets) (i32.shl (local.get $column) (i32.const 2)))) (i32.const 2)))
        (local.set $sum0 (v128.const i32x4 0 0 0 0))
        (local.set $sum1 (v128.const i32x4 0 0 0 0))
        (local.set $sum2 (v128.const i32x4 0 0 0 0))
        (local.set $sum3 (v128.const i32x4 0 0 0 0))
        (local.set $sum4 (v128.const i32x4 0 0 0 0))
        (local.set $sum5 (v128.const i32x4 0 0 0 0))
        (local.set $sum6 (v128.const i32x4 0 0 0 0))
        (local.set $sum7 (v128.const i32x4 0 0 0 0))
        (block $summed
          (loop $entries
            (br_if $summed (i32.ge_u (local.get $entry) (local.get $entryEnd)))
            (local.set $source (i32.add (local.get $dense) (i32.shl (i32.load (i32.add (local.get $rows) (local.get $entry))) (i32.const 7))))
            (local.set $value (v128.load32_splat (i32.add (local.get $values) (local.get $entry))))
            (local.set $sum0 (f32x4.add (local.get $sum0) (f32x4.mul (local.get $value) (v128.load offset=0 (local.get $source)))))
            (local.set $sum1 (f32x4.add (local.get $sum1) (f32x4.mul (local.get $value) (v128.load offset=16 (local.get $source)))))
            (local.set $sum2 (f32x4.add (local.get $sum2) (f32x4.mul (local.get $value) (v128.load offset=32 (local.get $source)))))
            (local.set $sum3 (f32x4.add (local.get $sum3) (f32x4.mul (local.get $value) (v128.load offset=48 (local.get $source)))))
            (local.set $sum4 (f32x4.add (local.get $sum4) (f32x4.mul (local.get $value) (v128.load offset=64 (local.get $source)))))
            (local.set $sum5 (f32x4.add (local.get $sum5) (f32x4.mul (local.get $value) (v128.load offset=80 (local.get $source)))))
            (local.set $sum6 (f32x4.add (local.get $sum6) (f32x4.mul (local.get $value) (v128.load offset=96 (local.get $source)))))
            (local.set $sum7 (f32x4.add (local.get $sum7) (f32x4.mul (local.get $value) (v128.load offset=112 (local.get $source)))))
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
        (local.set $sums (i32.add (local.get $sums) (local.get $stride)))
        (br $columns))))

  ;; Adds A Aᵀ B, as far as the columns from $column up to $columnEnd contribute to it, to the panel $product.
  ;; The other parameters are as above.
  (func (export "addGram")
    (param $offsets i32) (param $column i32) (param $columnEnd i32) (param $rows i32) (param $values i32)
    (param $dense i32) (param $product i32)
    (local $first i32) (local $entry i32) (local $entryEnd i32) (local $place i32) (local $value v128)
    (local $sum0 v128) (local $sum1 v128) (local $sum2 v128) (local $sum3 v128)
    (local $sum4 v128) (local $sum5 v128) (local $sum6 v128) (local $sum7 v128)
    (block $done
      (loop $columns
        (br_if $done (i32.ge_u (local.get $column) (local.get $columnEnd)))
        (local.set $first (i32.shl (i32.load (i32.add (local.get $offsets) (i32.shl (local.get $column) (i32.const 2)))) (i32.const 2)))
        (local.set $column (i32.add (local.get $column) (i32.const 1)))
        (local.set $entryEnd (i32.shl (i32.load (i32.add (local.get $offsets) (i32.shl (local.get $column) (i32.const 2)))) (i32.const 2)))
        (local.set $sum0 (v128.const i32x4 0 0 0 0))
        (local.set $sum1 (v128.const i32x4 0 0 0 0))
        (local.set $sum2 (v128.const i32x4 0 0 0 0))
        (local.set $sum3 (v128.const i32x4 0 0 0 0))
        (local.set $sum4 (v128.const i32x4 0 0 0 0))
        (local.set $sum5 (v128.const i32x4 0 0 0 0))
        (local.set $sum6 (v128.const i32x4 0 0 0 0))
        (local.set $sum7 (v128.const i32x4 0 0 0 0))
        (local.set $entry (local.get $first))
        (block $summed
          (loop $entries
            (br_if $summed (i32.ge_u (local.get $entry) (local.get $entryEnd)))
            (local.set $place (i32.add (local.get $dense) (i32.shl (i32.load (i32.add (local.get $rows) (local.get $entry))) (i32.const 7))))
            (local.set $value (v128.load32_splat (i32.add (local.get $values) (local.get $entry))))
            (local.set $sum0 (f32x4.add (local.get $sum0) (f32x4.mul (local.get $value) (v128.load offset=0 (local.get $place)))))
            (local.set $sum1 (f32x4.add (local.get $sum1) (f32x4.mul (local.get $value) (v128.load offset=16 (local.get $place)))))
            (local.set $sum2 (f32x4.add (local.get $sum2) (f32x4.mul (local.get $value) (v128.load offset=32 (local.get $place)))))
            (local.set $sum3 (f32x4.add (local.get $sum3) (f32x4.mul (local.get $value) (v128.load offset=48 (local.get $place)))))
            (local.set $sum4 (f32x4.add (local.get $sum4) (f32x4.mul (local.get $value) (v128.load offset=64 (local.get $place)))))
            (local.set $sum5 (f32x4.add (local.get $sum5) (f32x4.mul (local.get $value) (v128.load offset=80 (local.get $place)))))
            (local.set $sum6 (f32x4.add (local.get $sum6) (f32x4.mul (local.get $value) (v128.load offset=96 (local.get $place)))))
            (local.set $sum7 (f32x4.add (local.get $sum7) (f32x4.mul (local.get $value) (v128.load offset=112 (local.get $place)))))
            (local.set $entry (i32.add (local.get $entry) (i32.const 4)))
            (br $entries)))
        (local.set $entry (local.get $first))
        (block $spread
          (loop $entries
            (br_if $spread (i32.ge_u (local.get $entry) (local.get $entryEnd)))
            (local.set $place (i32.add (local.get $product) (i32.shl (i32.load (i32.add (local.get $rows) (local.get $entry))) (i32.const 7))))
            (local.set $value (v128.load32_splat (i32.add (local.get $values) (local.get $entry))))
            (v128.store offset=0 (local.get $place) (f32x4.add (v128.load offset=0 (local.get $place)) (f32x4.mul (local.get $value) (local.get $sum0))))
            (v128.store offset=16 (local.get $place) (f32x4.add (v128.load offset=16 (local.get $place)) (f32x4.mul (local.get $value) (local.get $sum1))))
            (v128.store offset=32 (local.get $place) (f32x4.add (v128.load offset=32 (local.get $place)) (f32x4.mul (local.get $value) (local.get $sum2))))
            (v128.store offset=48 (local.get $place) (f32x4.add (v128.load offset=48 (local.get $place)) (f32x4.mul (local.get $value) (local.get $sum3))))
            (v128.store offset=64 (local.get $place) (f32x4.add (v128.load offset=64 (local.get $place)) (f32x4.mul (local.get $value) (local.get $sum4))))
            (v128.store offset=80 (local.get $place) (f32x4.add (v128.load offset=80 (local.get $place)) (f32x4.mul (local.get $value) (local.get $sum5))))
            (v128.store offset=96 (local.get $place) (f32x4.add (v128.load offset=96 (local.get $place)) (f32x4.mul (local.get $value) (local.get $sum6))))
            (v128.store offset=112 (local.get $place) (f32x4.add (v128.load offset=112 (local.get $place)) (f32x4.mul (local.get $value) (local.get $sum7))))
            (local.set $entry (i32.add (local.get $entry) (i32.const 4)))
            (br $entries)))
        (br $columns)))))
