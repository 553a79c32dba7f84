// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/duties.h"
#include "model/store/drafts.h"
#include "model/store/ledger.h"
#include "model/store/records.h"
#include "model/value_text.h"

#include <QHash>

#include <memory>

namespace mamori {

/// A record that a link can point to.
struct LinkTarget {
    qint64 id = 0;
    QString caption; ///< its number and name
    QString searchKey; ///< everything it is found by, folded
};

/// An open ledger and what its pages share. Belongs to the window's thread.
class Workspace final : public QObject
{
    Q_OBJECT
public:
    Workspace(const Policy &policy, const Clock &clock, std::unique_ptr<Ledger> ledger,
              QObject *parent = nullptr);
    ~Workspace() override;

    const Policy &policy() const { return m_policy; }
    const Clock &clock() const { return m_records.clock(); }
    Ledger &ledger() { return *m_ledger; }
    Records &records() { return m_records; }
    const Records &records() const { return m_records; }
    Drafts &drafts() { return m_drafts; }
    ViewState &viewState() { return m_viewState; }
    /// The state of every duty. Reads the whole ledger when it is first asked for. Throws Error.
    DutyBook &duties();

    /// Words for this thread; names of linked records are looked up as they are needed.
    WordContext words() const;
    QList<LinkTarget> linkTargets(const Register &reg) const;
    /// The ledger's name as people say it: the section, or the file's name.
    QString title() const;

    /// Stores a new (id 0) or changed record as one named step and returns its id. The draft that it was
    /// typed in goes with it.
    qint64 save(const Register &reg, qint64 id, const Values &values, const QString &stepName,
                qint64 draft = 0);

private:
    QString cachedCaption(const Register &reg, qint64 id) const;

    const Policy &m_policy;
    std::unique_ptr<Ledger> m_ledger;
    Records m_records;
    Drafts m_drafts;
    ViewState m_viewState;
    std::unique_ptr<DutyBook> m_duties; ///< once it was asked for
    mutable QHash<std::pair<const Register *, qint64>, QString> m_captions;
};

} // namespace mamori
