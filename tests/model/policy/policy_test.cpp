// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/policy/policy.h"
#include "model/registers/all.h"

#include <gtest/gtest.h>

using namespace mamori;

TEST(Policy, builtInPackLoads)
{
    const Policy &policy = builtInPolicy();
    EXPECT_EQ(policy.id, QStringLiteral("kanuma-r7"));
}
