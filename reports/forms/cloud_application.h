// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/cloud_service.h"
#include "reports/forms/form_frame.h"

namespace mamori {

/// A cloud service with all that its application tells.
struct CloudPaper {
    CloudService service;
    QString manager; ///< of the service: 係長　見本 花子
    QString applicant; ///< the section's manager
    QString contract; ///< number and title
    QString exception;
};

/// Throws Error(Refused) when there is no such service.
CloudPaper cloudPaper(const Records &records, Id<CloudService> id);

/// The form クラウドサービス利用申請書 (Art. 124(2)): what for, with what information, and how the service
/// meets the conditions of selection (Art. 123(2)); one that is not met needs an exception first (position
/// F47).
QByteArray cloudApplicationPdf(const PolicyForm &form, const PaperFrame &frame, const Policy &policy,
                               const CloudPaper &paper);

} // namespace mamori
