// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/sql_functions.h"

#include "model/japanese/reading_order.h"
#include "model/japanese/search_key.h"
#include "model/store/engine.h"
#include "model/store/word_index.h"

#include <sqlite3.h>

namespace mamori {

namespace {

void fold(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return;
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(arguments[0]));
    const QByteArray key = searchKey(QString::fromUtf8(text, sqlite3_value_bytes(arguments[0]))).toUtf8();
    sqlite3_result_text(context, key.constData(), int(key.size()), SQLITE_TRANSIENT);
}

int compareReadings(void *order, int sizeA, const void *a, int sizeB, const void *b)
{
    const QByteArrayView first(static_cast<const char *>(a), sizeA);
    const QByteArrayView second(static_cast<const char *>(b), sizeB);
    // Most of what lists are ordered by are numbers of ours, and each is compared many times.
    if (const auto simple = compareNumbers(first, second))
        return *simple;
    return static_cast<ReadingOrder *>(order)->compare(QString::fromUtf8(first), QString::fromUtf8(second));
}

void deleteOrder(void *order)
{
    delete static_cast<ReadingOrder *>(order);
}

} // namespace

void addSqlFunctions(const Engine &engine)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    int result = sqlite3_create_function_v2(engine.handle(), "fold", 1, flags, nullptr, fold, nullptr,
                                            nullptr, nullptr);
    if (result == SQLITE_OK)
        result = sqlite3_create_collation_v2(engine.handle(), "reading", SQLITE_UTF8, new ReadingOrder,
                                             compareReadings, deleteOrder);
    if (result != SQLITE_OK)
        throw engine.error(result, "functions");
    addWordFunction(engine);
}

} // namespace mamori
