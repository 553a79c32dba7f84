// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/pack_ids.h"
#include "model/policy/policy.h"

namespace mamori {

/// Fills the part of a Policy that says what is asked of whom: offices, profile, parameters, positions,
/// checklists, duties, approval kinds, chains, breaches and record particulars. Goes file by file, in an
/// order in which what is referred to is there already.
class DutyLoader
{
public:
    DutyLoader(QString folder, const PackArticles &articles, Policy &policy);

    /// `pack` is pack.json: it names the files of checklists and duties.
    void load(const PackNode &pack);

private:
    PackNode file(const char *name) const;
    void loadOffices();
    void loadProfile();
    void loadParameters();
    void loadPositions();
    void loadChecklists(const PackNode &root);
    void loadDuties(const PackNode &root);
    PolicyDuty duty(const PackNode &node);
    void readProof(const PackNode &node, PolicyDuty &duty) const;
    DutyProofRef readRule(const PackNode &node) const;
    void loadApprovals();
    void loadChains();
    void loadBreaches(const PackNode &root, const PackIds &chains);
    void loadParticulars();

    QString office(const PackNode &node, const char *key) const;
    QStringList flags(const PackNode &node) const;

    QString m_folder;
    const PackArticles &m_articles;
    Policy &m_policy;
    PackIds m_offices;
    PackIds m_flags;
    PackIds m_parameters;
    PackIds m_positions;
    PackIds m_checklists;
    PackIds m_checkItems;
    PackIds m_duties;
};

} // namespace mamori
