// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>

namespace mamori {

/// A certificate of a made-up person with its key, as a PKCS#12 file under this password.
QByteArray samplePkcs12(const char *password, QDate from, QDate until);

} // namespace mamori
