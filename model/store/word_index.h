// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register.h"

#include <QHash>
#include <QStringList>

namespace mamori {

class Engine;
class Statements;

/// The index over the folded text of a register that holds many records. It knows every three characters that
/// stand beside each other and where, so that a word is found without reading records.
///
/// Each change of a record writes hundreds of entries into such an index; that would cost more than the rest
/// of the change. So triggers only note the record and the text by which the index still knows it, in the
/// same transaction; a search looks at noted records themselves; and now and then the noted ones are taken in
/// together.
class WordIndex final
{
public:
    explicit WordIndex(Statements &statements)
        : m_statements(statements)
    {
    }

    /// After a record was written: takes the noted ones in when they are many.
    void written(const Register &reg);
    /// What was written since the last commit is gone.
    void forget() { m_noted.clear(); }

private:
    Statements &m_statements;
    QHash<QString, qint64> m_noted; ///< by table; at least how many
};

/// Whether a register is one that grows into the tens of thousands.
bool hasWordIndex(const Register &reg);
/// What makes the index of a register, statement by statement.
QStringList wordIndexSql(const Register &reg);
/// What takes the noted records in.
QStringList settleWordIndexSql(const Register &reg);
/// What fails when the index does not fit the records.
QString checkWordIndexSql(const Register &reg);
/// What makes it anew.
QString rebuildWordIndexSql(const Register &reg);
/// Gives the connection has_word(table, word, id): whether a record of a register with an index contains a
/// folded word.
void addWordFunction(const Engine &engine);

} // namespace mamori
