;; How similar one query is to many rows of signed bytes, 16 of which are read at a time. All are whole numbers, so every sum is exact,
;; and the scalar twin gives the same bits. A row of zeros is similar to nothing: 0.
(module
  (import "kernel" "memory" (memory 1))

  (func $score (param $query i32) (param $row i32) (param $bytes i32) (result f64)
    (local $end i32) (local $numbers v128) (local $low v128) (local $high v128) (local $dots v128) (local $squares v128)
    (local $square i32)
    (local.set $end (i32.add (local.get $row) (local.get $bytes)))
    (loop $next
      (local.set $numbers (v128.load (local.get $row)))
      (local.set $low (i16x8.extend_low_i8x16_s (local.get $numbers)))
      (local.set $high (i16x8.extend_high_i8x16_s (local.get $numbers)))
      (local.set $dots
        (i32x4.add (local.get $dots)
          (i32x4.add
            (i32x4.dot_i16x8_s (local.get $low) (v128.load (local.get $query)))
            (i32x4.dot_i16x8_s (local.get $high) (v128.load offset=16 (local.get $query))))))
      (local.set $squares
        (i32x4.add (local.get $squares)
          (i32x4.add
            (i32x4.dot_i16x8_s (local.get $low) (local.get $low))
            (i32x4.dot_i16x8_s (local.get $high) (local.get $high)))))
      (local.set $query (i32.add (local.get $query) (i32.const 32)))
      (local.set $row (i32.add (local.get $row) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $row) (local.get $end))))
    (local.set $square (call $sum (local.get $squares)))
    (if (i32.eqz (local.get $square)) (then (return (f64.const 0))))
    (f64.div
      (f64.convert_i32_s (call $sum (local.get $dots)))
      (f64.sqrt (f64.convert_i32_s (local.get $square)))))

  (func $sum (param $four v128) (result i32)
    (i32.add
      (i32.add (i32x4.extract_lane 0 (local.get $four)) (i32x4.extract_lane 1 (local.get $four)))
      (i32.add (i32x4.extract_lane 2 (local.get $four)) (i32x4.extract_lane 3 (local.get $four)))))

  ;; Compares $count rows that follow each other from $row on. Of each whose cosine is at least $least it writes which one it is (u32)
  ;; from $places on, and the cosine (f64) from $cosines on; returns how many they are.
  ;;   $query: 16-bit numbers, as many as a row has bytes; $length: their length
  ;;   $bytes: of a row
  (func (export "compareRange")
    (param $query i32) (param $length f64) (param $row i32) (param $bytes i32) (param $count i32)
    (param $least f64) (param $places i32) (param $cosines i32) (result i32)
    (local $place i32) (local $found i32) (local $cosine f64)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $place) (local.get $count)))
        (local.set $cosine
          (f64.div (call $score (local.get $query) (local.get $row) (local.get $bytes)) (local.get $length)))
        (if (f64.ge (local.get $cosine) (local.get $least))
          (then
            (i32.store (i32.add (local.get $places) (i32.shl (local.get $found) (i32.const 2))) (local.get $place))
            (f64.store (i32.add (local.get $cosines) (i32.shl (local.get $found) (i32.const 3))) (local.get $cosine))
            (local.set $found (i32.add (local.get $found) (i32.const 1)))))
        (local.set $row (i32.add (local.get $row) (local.get $bytes)))
        (local.set $place (i32.add (local.get $place) (i32.const 1)))
        (br $next)))
    (local.get $found)))
