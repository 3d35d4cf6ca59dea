using System.ClientModel;
using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text.Json;
using Microsoft.SemanticKernel;
using StaffAssistant.Core.Answering.Writing;

namespace StaffAssistant.Adapters.Models;

/// <summary>Tells from an exception of the client library what went wrong. Messages of exceptions are never passed on: they may repeat what an endpoint wrote.</summary>
internal static class ModelFaults
{
    /// <param name="fault">What was thrown.</param>
    /// <param name="hasBegun">True when text had come already.</param>
    public static ModelStep.Failed Of(Exception fault, bool hasBegun)
    {
        var chain = Chain(fault).ToList();
        if (chain.OfType<ModelFaultException>().FirstOrDefault() is { } known)
            return new ModelStep.Failed(known.Reason, known.RetryAfter);
        return new ModelStep.Failed(ReasonOf(chain, hasBegun), null);
    }

    private static FallBackReason ReasonOf(List<Exception> chain, bool hasBegun)
    {
        if (chain.Exists(fault => fault is OperationCanceledException or TimeoutException))
            return FallBackReason.TooSlow;
        if (chain.Exists(fault => fault is SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.ConnectionRefused } or AuthenticationException))
            return FallBackReason.NotReachable;
        if (chain.Exists(fault => fault is JsonException or FormatException or KeyNotFoundException or InvalidOperationException or ArgumentException or InvalidCastException or NotSupportedException))
            return FallBackReason.Unreadable;
        if (chain.Exists(fault => fault is HttpRequestException or IOException or WebException))
            return hasBegun ? FallBackReason.BrokenOff : FallBackReason.NotReachable;
        return chain.Exists(fault => fault is ClientResultException or HttpOperationException) ? FallBackReason.Faulty : FallBackReason.Unreadable;
    }

    private static IEnumerable<Exception> Chain(Exception? fault)
    {
        for (; fault is not null; fault = fault.InnerException)
        {
            yield return fault;
            if (fault is not AggregateException several)
                continue;
            foreach (var inner in several.InnerExceptions.SelectMany(Chain))
                yield return inner;
        }
    }
}
