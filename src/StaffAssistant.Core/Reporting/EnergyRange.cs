namespace StaffAssistant.Core.Reporting;

/// <summary>Energy by declared coefficients, from the lowest to the highest that they allow. Nothing is measured.</summary>
/// <param name="LowWattHours">At least.</param>
/// <param name="HighWattHours">At most.</param>
public sealed record EnergyRange(double LowWattHours, double HighWattHours);
