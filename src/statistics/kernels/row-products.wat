;; Products of the rows of a dense matrix of single precision, four rows at a time. Rows are $bytes long, a multiple of 16, and lie
;; one after the other; their number is a multiple of 4. A caller fills both up with zeros.
(module
  (import "kernel" "memory" (memory 1))

  ;; $scores (f32, one a row) = w · row + $intercept for the rows from $rows up to $rowsEnd.
  (func (export "scoreRows")
    (param $rows i32) (param $rowsEnd i32) (param $bytes i32) (param $weights i32) (param $intercept f32) (param $scores i32)
    (local $column i32) (local $row1 i32) (local $row2 i32) (local $row3 i32) (local $weight v128)
    (local $sum0 v128) (local $sum1 v128) (local $sum2 v128) (local $sum3 v128)
    (local $low v128) (local $high v128) (local $low2 v128) (local $high2 v128)
    (block $done
      (loop $blocks
        (br_if $done (i32.ge_u (local.get $rows) (local.get $rowsEnd)))
        (local.set $row1 (i32.add (local.get $rows) (local.get $bytes)))
        (local.set $row2 (i32.add (local.get $row1) (local.get $bytes)))
        (local.set $row3 (i32.add (local.get $row2) (local.get $bytes)))
        (local.set $sum0 (v128.const i32x4 0 0 0 0))
        (local.set $sum1 (v128.const i32x4 0 0 0 0))
        (local.set $sum2 (v128.const i32x4 0 0 0 0))
        (local.set $sum3 (v128.const i32x4 0 0 0 0))
        (local.set $column (i32.const 0))
        (block $summed
          (loop $columns
            (br_if $summed (i32.ge_u (local.get $column) (local.get $bytes)))
            (local.set $weight (v128.load (i32.add (local.get $weights) (local.get $column))))
            (local.set $sum0 (f32x4.add (local.get $sum0) (f32x4.mul (local.get $weight) (v128.load (i32.add (local.get $rows) (local.get $column))))))
            (local.set $sum1 (f32x4.add (local.get $sum1) (f32x4.mul (local.get $weight) (v128.load (i32.add (local.get $row1) (local.get $column))))))
            (local.set $sum2 (f32x4.add (local.get $sum2) (f32x4.mul (local.get $weight) (v128.load (i32.add (local.get $row2) (local.get $column))))))
            (local.set $sum3 (f32x4.add (local.get $sum3) (f32x4.mul (local.get $weight) (v128.load (i32.add (local.get $row3) (local.get $column))))))
            (local.set $column (i32.add (local.get $column) (i32.const 16)))
            (br $columns)))
        ;; The four sums of four lanes each, turned over: lane i of each is a part of score i.
        (local.set $low (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $sum0) (local.get $sum1)))
        (local.set $high (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $sum0) (local.get $sum1)))
        (local.set $low2 (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $sum2) (local.get $sum3)))
        (local.set $high2 (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $sum2) (local.get $sum3)))
        (v128.store (local.get $scores)
          (f32x4.add (f32x4.splat (local.get $intercept))
            (f32x4.add
              (f32x4.add
                (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $low) (local.get $low2))
                (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $low) (local.get $low2)))
              (f32x4.add
                (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $high) (local.get $high2))
                (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $high) (local.get $high2))))))
        (local.set $scores (i32.add (local.get $scores) (i32.const 16)))
        (local.set $rows (i32.add (local.get $row3) (local.get $bytes)))
        (br $blocks))))

  ;; Adds each of these rows times its factor (f32, one a row) to $target ($bytes of f32).
  (func (export "addRows")
    (param $rows i32) (param $rowsEnd i32) (param $bytes i32) (param $factors i32) (param $target i32)
    (local $column i32) (local $row1 i32) (local $row2 i32) (local $row3 i32) (local $place i32)
    (local $factor0 v128) (local $factor1 v128) (local $factor2 v128) (local $factor3 v128)
    (block $done
      (loop $blocks
        (br_if $done (i32.ge_u (local.get $rows) (local.get $rowsEnd)))
        (local.set $row1 (i32.add (local.get $rows) (local.get $bytes)))
        (local.set $row2 (i32.add (local.get $row1) (local.get $bytes)))
        (local.set $row3 (i32.add (local.get $row2) (local.get $bytes)))
        (local.set $factor0 (v128.load32_splat offset=0 (local.get $factors)))
        (local.set $factor1 (v128.load32_splat offset=4 (local.get $factors)))
        (local.set $factor2 (v128.load32_splat offset=8 (local.get $factors)))
        (local.set $factor3 (v128.load32_splat offset=12 (local.get $factors)))
        (local.set $column (i32.const 0))
        (block $added
          (loop $columns
            (br_if $added (i32.ge_u (local.get $column) (local.get $bytes)))
            (local.set $place (i32.add (local.get $target) (local.get $column)))
            (v128.store (local.get $place)
              (f32x4.add (v128.load (local.get $place))
                (f32x4.add
                  (f32x4.add
                    (f32x4.mul (local.get $factor0) (v128.load (i32.add (local.get $rows) (local.get $column))))
                    (f32x4.mul (local.get $factor1) (v128.load (i32.add (local.get $row1) (local.get $column)))))
                  (f32x4.add
                    (f32x4.mul (local.get $factor2) (v128.load (i32.add (local.get $row2) (local.get $column))))
                    (f32x4.mul (local.get $factor3) (v128.load (i32.add (local.get $row3) (local.get $column))))))))
            (local.set $column (i32.add (local.get $column) (i32.const 16)))
            (br $columns)))
        (local.set $factors (i32.add (local.get $factors) (i32.const 16)))
        (local.set $rows (i32.add (local.get $row3) (local.get $bytes)))
        (br $blocks)))))
