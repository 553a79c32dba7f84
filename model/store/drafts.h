// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"

#include <QJsonObject>
#include <QString>

#include <memory>
#include <optional>

namespace mamori {

class Ledger;
class Statements;

/// What was typed into a form and is not saved yet.
struct Draft {
    qint64 id = 0; ///< 0 = not kept so far
    QString table; ///< the register it belongs to
    qint64 record = 0; ///< 0 = a record that does not exist yet
    QDateTime at; ///< UTC; when it was kept last
    QString operatorName;
    QJsonObject content; ///< what the form says is in it
};

/// The drafts of an open ledger: what is half typed survives a lock, a crash and the end of the day,
/// encrypted like all else. They are no part of the history, because nothing was stored yet. Belongs to the
/// thread that opened the ledger, and goes before it. All throw Error for what the disk refuses.
class Drafts final
{
public:
    Drafts(Ledger &ledger, Clock clock);
    ~Drafts();
    Q_DISABLE_COPY_MOVE(Drafts)

    /// Writes the draft, anew or over its former content, and returns its id.
    qint64 keep(const Draft &draft);
    /// Within a step of Records this goes or stays with the step.
    void remove(qint64 id);
    std::optional<Draft> find(qint64 id) const;
    /// The newest first.
    QList<Draft> all() const;

private:
    QList<Draft> read(const QString &condition, const QVariantList &values) const;

    Clock m_clock;
    std::unique_ptr<Statements> m_statements;
};

/// What the window remembers of a ledger between two days: the page that was open, what was gone to last.
/// Inside the ledger, because it may name records; no part of the history.
class ViewState final
{
public:
    explicit ViewState(Ledger &ledger);
    ~ViewState();
    Q_DISABLE_COPY_MOVE(ViewState)

    QString value(const QString &name) const;
    void setValue(const QString &name, const QString &value);

private:
    std::unique_ptr<Statements> m_statements;
};

} // namespace mamori
