# SPDX-License-Identifier: Apache-2.0
"""The comparison of outputs accepts what it should and nothing else."""

import unittest

from output import first_difference


class OutputTest(unittest.TestCase):
    def assert_same(self, actual, expected, **tolerance):
        self.assertIsNone(first_difference(actual, expected, **tolerance))

    def assert_different(self, actual, expected, says, **tolerance):
        message = first_difference(actual, expected, **tolerance)
        self.assertIsNotNone(message)
        self.assertIn(says, message)

    def test_equal_outputs_agree(self):
        self.assert_same("loss 0.25\nw -1e-05\n", "loss 0.25\nw -1e-05\n")

    def test_runs_of_blanks_count_as_one(self):
        self.assert_same("  1.5    -2\n", "1.5 -2\n")

    def test_blanks_between_words_are_text(self):
        self.assert_different("a b", "ab", "text differs")

    def test_numbers_may_differ_by_the_tolerance(self):
        self.assert_same("loss 0.10001", "loss 0.1", rtol=1e-3)
        self.assert_same("zero -0.0001", "zero 0.0000", atol=1e-3)
        self.assert_different("loss 0.102", "loss 0.1", "0.102 is not 0.1", rtol=1e-3)

    def test_integers_agree_exactly(self):
        self.assert_different("100001 rows", "100000 rows", "100001 is not 100000", rtol=1e-3)

    def test_an_integer_beside_a_real_is_a_real(self):
        self.assert_same("2", "2.00001", rtol=1e-4)

    def test_a_sign_is_part_of_a_number(self):
        self.assert_different("-0.5", "0.5", "-0.5 is not 0.5", rtol=1e-2)

    def test_digits_in_a_word_are_text(self):
        self.assert_different("layer1 2", "layer2 2", "text differs", rtol=9.0)

    def test_nan_and_inf_are_text(self):
        self.assert_same("nan -inf", "nan -inf")
        self.assert_different("loss nan", "loss 0.1", "text differs", rtol=9.0)

    def test_a_missing_line_is_named(self):
        self.assert_different("a\n", "a\nb\n", "line 2 is missing")

    def test_a_line_too_many_is_named(self):
        self.assert_different("a\nb\n", "a\n", "line 2 is too much")


if __name__ == "__main__":
    unittest.main()
