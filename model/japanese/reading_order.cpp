// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/japanese/reading_order.h"

#include <QLocale>

namespace mamori {

ReadingOrder::ReadingOrder()
    : m_collator(QLocale(QLocale::Japanese, QLocale::Japan))
{
    m_collator.setNumericMode(true);
}

} // namespace mamori
