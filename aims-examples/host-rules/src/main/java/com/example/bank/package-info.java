/**
 * A bank that asks more of its AI systems than the standard does: its own requirements, in its own rules, evaluated beside those of the library.
 *
 * <p>The rules stand in {@code src/main/resources/com/example/bank}. Start with {@link com.example.bank.BankRules}.
 */
@NullMarked
package com.example.bank;

import org.jspecify.annotations.NullMarked;
